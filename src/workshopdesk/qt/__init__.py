"""Everything that knows Qt: controllers that QML may ask, models that change sets feed, items that draw."""

"""WorkshopDesk: workshops with citizens, offline, at one shared touch screen."""

__version__ = "0.5.0"

import QtQuick
import WorkshopDesk.Backend
import WorkshopDesk.Controls

// One line of the details: stored when it is left; what is wrong stands below it, and what was typed stays.
Field {
    id: root

    required property DetailsController details
    // a key of details.ENTRIES
    required property string key

    onTextChanged: errorText = ""
    onEdited: errorText = ""
    onCommitted: value => {
        errorText = root.details.setText(key, value);
        // shows what is stored, also where only blanks were taken off
        if (errorText === "" && root.text.trim() === value.trim())
            reset();
    }
}

import WorkshopDesk.Backend
import WorkshopDesk.Controls

// Keeps one thing out of everything that is handed out, or lets it in. "kind" as in PrivacyController.
Checkbox {
    id: root

    required property PrivacyController privacy
    required property string kind
    required property string recordId

    objectName: "internal:" + kind
    text: qsTr("Nur intern: steht in keiner öffentlichen Datei")
    checked: privacy.isInternal(kind, recordId, privacy.changes)
    onToggled: checked => privacy.setInternal(kind, recordId, checked)
}

import QtQuick

// Writes into one text, at its cursor, without needing the focus; the text hears of it as if a keyboard had typed.
QtObject {
    id: root

    // a TextEdit or a TextInput; Qt has no common type for both
    required property var target

    function write(letters: string) {
        removeSelected();
        target.insert(target.cursorPosition, letters);
        target.textEdited();
    }
    function replaceLast(letter: string) {
        if (target.cursorPosition > 0)
            target.remove(target.cursorPosition - 1, target.cursorPosition);
        target.insert(target.cursorPosition, letter);
        target.textEdited();
    }
    function letterBefore(): string {
        return target.cursorPosition > 0 ? target.getText(target.cursorPosition - 1, target.cursorPosition) : "";
    }
    function removeSelected(): bool {
        if (target.selectedText === "")
            return false;
        target.remove(target.selectionStart, target.selectionEnd);
        return true;
    }
    function erase(wholeWord: bool) {
        if (removeSelected()) {
            target.textEdited();
            return;
        }
        const before = target.getText(0, target.cursorPosition);
        // half a pair of characters, as emoji are, is never left behind
        const letter = before.match(/[\uDC00-\uDFFF]$/) ? 2 : 1;
        const kept = wholeWord ? before.replace(/\S*\s*$/, "").length : before.length - letter;
        if (before.length > 0)
            target.remove(Math.max(0, kept), before.length);
        target.textEdited();
    }
    function step(by: int) {
        target.cursorPosition = Math.max(0, Math.min(target.length, target.cursorPosition + by));
    }
}

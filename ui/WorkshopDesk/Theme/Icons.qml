pragma Singleton
import QtQuick

// Own drawings on a 24 x 24 grid. "glyphs" are filled and stand for card colours only; "paths" are stroked.
// Keep to straight lines, quarter circles and two units of air.
QtObject {
    readonly property var glyphs: ({
            yellow: "M12 2 A10 10 0 1 1 11.99 2 Z",
            green: "M12 2 L23 21 L1 21 Z",
            blue: "M3 3 H21 V21 H3 Z",
            pink: "M12 0.5 L23.5 12 L12 23.5 L0.5 12 Z",
            white: "M12 2 V22 M2 12 H22"
        })
    readonly property var paths: ({
            start: "M4 11 L12 4 L20 11 M6 9.5 V20 H18 V9.5 M10 20 V14 H14 V20",
            prepare: "M5 4 H19 V20 H5 Z M9 9 H15 M9 13 H15 M9 17 H12",
            run: "M3 5 H21 V16 H3 Z M12 16 V20 M8 20 H16",
            results: "M4 20 H20 M7 20 V12 M12 20 V5 M17 20 V9",
            office: "M3 7 H10 L12 9 H21 V19 H3 Z",
            plus: "M12 5 V19 M5 12 H19",
            card: "M3 6 H21 V18 H3 Z M7 10 H17 M7 14 H13",
            cardplus: "M20 12 V6 H3 V18 H12 M7 10 H15 M18 15 V21 M15 18 H21",
            cluster: "M3 5 H10 V10 H3 Z M14 5 H21 V10 H14 Z M3 14 H10 V19 H3 Z M14 14 H21 V19 H14 Z",
            vote: "M5 12.5 L9.5 17 L19 7",
            dots: "M7 7 m-3 0 a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0 M17 7 m-3 0 a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0 M12 16 m-3 0 a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0",
            lock: "M6 11 H18 V20 H6 Z M8.5 11 V8 A3.5 3.5 0 0 1 15.5 8 V11",
            unlock: "M6 11 H18 V20 H6 Z M8.5 11 V7.5 A3.5 3.5 0 0 1 15 5.8",
            clean: "M5 4 H19 V9 H5 Z M12 9 V20 M9.5 20 H14.5",
            finger: "M9 12 V5 A1.5 1.5 0 0 1 12 5 V11 L17 12.2 A2 2 0 0 1 18.5 14 L17.5 20 H9.5 L5.5 14.5 A1.4 1.4 0 0 1 7.8 13 L9 14.2",
            undo: "M8 5 L4 9 L8 13 M4 9 H14 A5 5 0 0 1 14 19 H9",
            redo: "M16 5 L20 9 L16 13 M20 9 H10 A5 5 0 0 0 10 19 H15",
            screens: "M3 5 H16 V14 H3 Z M8 18 H21 V9 M9.5 14 V18",
            more: "M5 11.45 a0.55 0.55 0 1 0 0.01 0 M12 11.45 a0.55 0.55 0 1 0 0.01 0 M19 11.45 a0.55 0.55 0 1 0 0.01 0",
            timer: "M12 5.5 A8 8 0 1 1 11.99 5.5 Z M12 9.5 V13.5 L14.5 15 M9.5 2.5 H14.5",
            pen: "M4 20 L5 15.5 L16 4.5 L19.5 8 L8.5 19 Z M13.5 7 L17 10.5",
            keyboard: "M2.5 6 H21.5 V18 H2.5 Z M6 9.45 a0.55 0.55 0 1 0 0.01 0 M10 9.45 a0.55 0.55 0 1 0 0.01 0 M14 9.45 a0.55 0.55 0 1 0 0.01 0 M18 9.45 a0.55 0.55 0 1 0 0.01 0 M8 14.5 H16",
            eraser: "M4 15 L13 5 L20 11 L12 20 H8 Z M8.5 10 L15.5 16 M12 20 H21",
            ink: "M3 17 C6 7 9 7 9 12 C9 17 12 17 13 12 C14 8 17 8 16 12 C15.5 15 18 16 21 13",
            photo: "M3 7 H8 L9.5 4.5 H14.5 L16 7 H21 V19 H3 Z M12 9.5 A3.5 3.5 0 1 1 11.99 9.5 Z",
            check: "M5 12.5 L9.5 17 L19 7",
            close: "M6 6 L18 18 M18 6 L6 18",
            bin: "M4 7 H20 M9 7 V4 H15 V7 M6 7 L7 20 H17 L18 7 M10 11 V16 M14 11 V16",
            park: "M4 13 V20 H20 V13 M4 13 L7 5 H17 L20 13 M4 13 H9 L10.5 15.5 H13.5 L15 13 H20",
            flash: "M13 2.5 L5 13.5 H11 L10 21.5 L19 9.5 H13 Z",
            turn: "M5 12 A7 7 0 1 1 8 17.7 M8 13.5 V18 H3.6",
            copy: "M8 8 H20 V20 H8 Z M16 8 V4 H4 V16 H8",
            colour: "M12 3 C16 8 18 10.5 18 14 A6 6 0 0 1 6 14 C6 10.5 8 8 12 3 Z",
            search: "M10.5 4 A6.5 6.5 0 1 1 10.49 4 Z M15.5 15.5 L20.5 20.5",
            print: "M7 9 V4 H17 V9 M7 17 H4 V9 H20 V17 H17 M7 14 H17 V20 H7 Z",
            people: "M9 5 A3 3 0 1 1 8.99 5 Z M3 19 C3 15 6 14 9 14 C12 14 15 15 15 19 M16 5.5 A3 3 0 0 1 16 11 M18 14.5 C20 15.2 21 16.8 21 19",
            notes: "M5 4 H19 V15 L14 20 H5 Z M14 20 V15 H19 M8.5 9 H15.5 M8.5 13 H12",
            hidden: "M3 12 C6 7 9 6 12 6 C15 6 18 7 21 12 C18 17 15 18 12 18 C9 18 6 17 3 12 Z M4.5 19.5 L19.5 4.5",
            right: "M9 5 L16 12 L9 19",
            left: "M15 5 L8 12 L15 19",
            down: "M5 9 L12 16 L19 9",
            arrow: "M4 12 H20 M14 6 L20 12 L14 18",
            grip: "M9 5.45 a0.55 0.55 0 1 0 0.01 0 M15 5.45 a0.55 0.55 0 1 0 0.01 0 M9 11.45 a0.55 0.55 0 1 0 0.01 0 M15 11.45 a0.55 0.55 0 1 0 0.01 0 M9 17.45 a0.55 0.55 0 1 0 0.01 0 M15 17.45 a0.55 0.55 0 1 0 0.01 0",
            warning: "M12 4 L22 20 H2 Z M12 10 V14.5 M12 16.75 a0.55 0.55 0 1 0 0.01 0",
            disk: "M4 4 H17 L20 7 V20 H4 Z M8 4 V9 H15 V4 M8 20 V14 H16 V20",
            usb: "M8 10 H16 V21 H8 Z M10 10 V4 H14 V10",
            language: "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M3.5 12 H20.5 M12 3.5 C8 8 8 16 12 20.5 M12 3.5 C16 8 16 16 12 20.5",
            contrast: "M12 4 A8 8 0 1 1 11.99 4 Z M12 4 V20 M15.5 6.5 V17.5",
            textsize: "M2.5 19 L8 6 L13.5 19 M4.6 14.5 H11.4 M15 19 L18.2 11 L21.5 19 M16.2 16.5 H20.3",
            help: "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M9.3 9.5 C9.3 6.5 14.7 6.5 14.7 9.6 C14.7 12 12 11.8 12 14.2 M12 16.65 a0.55 0.55 0 1 0 0.01 0",
            link: "M10 14 L14 10 M9 10.5 L6.5 13 A3.5 3.5 0 0 0 11 17.5 L13.5 15 M10.5 9 L13 6.5 A3.5 3.5 0 0 1 17.5 11 L15 13.5",
            exporting: "M12 15 V4 M8 8 L12 4 L16 8 M4 14 V20 H20 V14",
            importing: "M12 4 V15 M8 11 L12 15 L16 11 M4 14 V20 H20 V14",
            file: "M6 3 H14 L19 8 V21 H6 Z M14 3 V8 H19",
            merge: "M4 6 H8 L13 12 H20 M4 18 H8 L13 12 M16.5 8.5 L20 12 L16.5 15.5",
            merge: "M4 5 H9 L13 12 H20 M4 19 H9 L13 12 M17 8.5 L20.5 12 L17 15.5",
            split: "M4 12 H10 L15 6 H20 M10 12 L15 18 H20 M17 3 L20 6 L17 9 M17 15 L20 18 L17 21",
            lasso: "M12 4 C18 4 21 6.5 21 10 C21 13.5 17 16 12 16 C7 16 3 13.5 3 10 C3 6.5 6 4 12 4 M7.5 15 C5.5 16 5.5 18.5 8 18.5 C10 18.5 10 21 7.5 21.5",
            pause: "M8.5 5 V19 M15.5 5 V19",
            play: "M7 4.5 L19 12 L7 19.5 Z",
            minus: "M5 12 H19",
            filter: "M4 5 H20 L14 12.5 V19 L10 17 V12.5 Z",
            pin: "M12 21 C7 15 5.5 12.5 5.5 9.5 A6.5 6.5 0 0 1 18.5 9.5 C18.5 12.5 17 15 12 21 Z M12 7.5 A2 2 0 1 1 11.99 7.5 Z",
            shift: "M12 4 L20 12 H16 V19 H8 V12 H4 Z",
            backspace: "M8 6 H21 V18 H8 L3 12 Z M11.5 9.5 L16.5 14.5 M16.5 9.5 L11.5 14.5",
            enter: "M20 6 V13 H5 M9 9 L5 13 L9 17",
            info: "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M12 11 V16.5 M12 7.45 a0.55 0.55 0 1 0 0.01 0",
            up: "M5 15 L12 8 L19 15",
            shown: "M3 12 C6 7 9 6 12 6 C15 6 18 7 21 12 C18 17 15 18 12 18 C9 18 6 17 3 12 Z M12 9.5 A2.5 2.5 0 1 1 11.99 9.5 Z",
            question: "M8.5 9 C8.5 4.5 15.5 4.5 15.5 9 C15.5 12 12 12 12 15.5 M12 18.75 a0.55 0.55 0 1 0 0.01 0"
        })

    // The address of a picture with this drawing on the 24 grid. A data address: nothing is fetched from anywhere.
    function picture(drawing: string): string {
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${drawing}</svg>`;
        return "data:image/svg+xml," + encodeURIComponent(svg);
    }
    // An SVG attribute pair for a colour; SVG writes transparency apart.
    function paint(attribute: string, shade: color): string {
        const parts = [shade.r, shade.g, shade.b].map(part => Math.round(part * 255));
        return `${attribute}="rgb(${parts.join()})" ${attribute}-opacity="${shade.a}"`;
    }
}

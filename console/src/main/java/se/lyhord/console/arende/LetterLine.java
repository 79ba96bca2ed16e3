package se.lyhord.console.arende;

import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.dispatch.Dispatch;

/** A letter in the timeline: at its moment, when it was sent or else decided, with what has become of it since. */
record LetterLine(Dispatch letter) {
    String sentence() {
        String reason = letter.reason() == null ? "" : " " + letter.reason();
        return kind().label() + what() + "." + reason;
    }

    private String what() {
        String state = letter.state().label(kind());
        if (letter.sentAt() != null) {
            String sent = " " + kind().agreeing("skickad", "skickat") + to();
            return switch (letter.state()) {
                case SENT -> sent;
                case CANCELLED -> sent + ", sedan " + state;
                default -> sent + ", men " + state;
            };
        }
        return switch (letter.state()) {
            case PLANNED, SENDING -> " beslutades och " + state + to();
            case CANCELLED -> " beslutades men är " + state;
            case SENT -> " " + state + to();
            case FAILED, RETURNED, MANUAL -> " beslutades men " + state + to();
        };
    }

    private String to() {
        String address = letter.mailAddress();
        return address == null ? "" : " till " + address;
    }

    private Brevslag kind() {
        return letter.letter().kind();
    }
}

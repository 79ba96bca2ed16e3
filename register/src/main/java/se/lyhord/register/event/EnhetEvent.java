package se.lyhord.register.event;

/** What the enhet does on the way to its answer; people and enheter by their ids in the routine. */
public sealed interface EnhetEvent extends ArendeEvent {
    /** The utredning was saved; the hash tells that nobody has changed what was saved then. */
    record InquiryWritten(int version, String sha256) implements EnhetEvent {
        @Override
        public String sentence() {
            return "Utredningen sparades, version " + version + ".";
        }
    }

    /** A colleague or an enhet was asked. */
    record ColleagueAsked(long question, String to, String words) implements EnhetEvent {
        @Override
        public String sentence() {
            return "Fråga till " + to + ": " + words;
        }
    }

    /** The colleague answered. */
    record ColleagueReplied(long question, String words, String signedBy) implements EnhetEvent {
        @Override
        public String sentence() {
            return "Svar på frågan: " + words + " /" + signedBy;
        }
    }

    /** The one who wrote to us was asked for something. */
    record CitizenAsked(long question, String words) implements EnhetEvent {
        @Override
        public String sentence() {
            return "Väntar på den som skrev: " + words;
        }
    }

    /** Nobody waits for the answer any more. */
    record WaitEnded(long question) implements EnhetEvent {
        @Override
        public String sentence() {
            return "Ärendet väntar inte längre på svar på frågan.";
        }
    }

    /** The enhet answered the mail that carried its copy. */
    record AnswerProposed(long ledger, String sender) implements EnhetEvent {
        @Override
        public String sentence() {
            return "Ett förslag till svar kom med e-post från " + sender + ".";
        }
    }

    /** Somebody took the proposed answer or put it aside. */
    record ProposalSettled(long ledger, boolean sent) implements EnhetEvent {
        @Override
        public String sentence() {
            return sent ? "Förslaget till svar användes." : "Förslaget till svar lades undan.";
        }
    }

    /** The enhet is done, and the registrator is to close. */
    record HandedBack(String note) implements EnhetEvent {
        @Override
        public String sentence() {
            return ("Enheten är klar. Till registrator för avslut. " + note).strip();
        }
    }
}

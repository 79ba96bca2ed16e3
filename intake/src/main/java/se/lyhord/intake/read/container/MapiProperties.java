package se.lyhord.intake.read.container;

import java.time.Instant;
import java.util.Optional;

/** The properties of a mail or an attachment, by number (MS-OXPROPS), whichever format they come from. */
interface MapiProperties {
    int SUBJECT = 0x0037;
    int CLIENT_SUBMIT_TIME = 0x0039;
    int SENT_REPRESENTING_NAME = 0x0042;
    int SENT_REPRESENTING_EMAIL_ADDRESS = 0x0065;
    int TRANSPORT_MESSAGE_HEADERS = 0x007D;
    int SENDER_NAME = 0x0C1A;
    int SENDER_EMAIL_ADDRESS = 0x0C1F;
    int MESSAGE_DELIVERY_TIME = 0x0E06;
    int BODY = 0x1000;
    int RTF_COMPRESSED = 0x1009;
    int BODY_HTML = 0x1013;
    int INTERNET_MESSAGE_ID = 0x1035;
    int IN_REPLY_TO_ID = 0x1042;
    int DISPLAY_NAME = 0x3001;
    int ATTACH_DATA = 0x3701;
    int ATTACH_FILENAME = 0x3704;
    int ATTACH_LONG_FILENAME = 0x3707;
    int ATTACH_MIME_TAG = 0x370E;
    int SENDER_SMTP_ADDRESS = 0x5D01;
    int SENT_REPRESENTING_SMTP_ADDRESS = 0x5D02;

    /** A text that is there and not blank. */
    Optional<String> text(int id);

    /** The bytes of a property, however it is typed. */
    Optional<byte[]> bytes(int id);

    /** A moment. */
    Optional<Instant> time(int id);

    /** The first of these texts that is there. */
    default Optional<String> firstText(int... ids) {
        for (int id : ids) {
            Optional<String> text = text(id);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }
}

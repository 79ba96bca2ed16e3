package se.lyhord.intake.triage.sign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.lyhord.intake.read.ReadMessage;

/**
 * What makes us unsure that an answer by itself would do no harm, though a person may well have written: the matter is registered, and a person
 * sends the bekräftelse.
 */
@SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
public enum Doubt {
    /** Both a colleague elsewhere and the system itself write from there. */
    TICKET_SYSTEM(
            "Mejlet är skickat genom ett ärendesystem, som kan svara av sig självt; bekräfta för hand.",
            mail -> Words.SYSTEMS.stream().anyMatch(system -> Field.hasStartingWith(mail, system))
                    || Field.contains(mail, "x-mailer", Words.SYSTEM)
                    || Field.contains(mail, "x-powered-by", Words.SYSTEM)
                    || Field.contains(mail, "managed-by", Words.SYSTEM)),
    /** Words of an acknowledgement; what answers ours must not be answered. */
    ACKNOWLEDGEMENT(
            "Ämnesraden liknar en bekräftelse, kanske på ett brev från oss; bekräfta för hand om en människa har skrivit.",
            mail -> Words.ACKNOWLEDGEMENT.matcher(mail.subject()).find()),
    /** MS-OXCMAIL 2.1.3.2.20. Exchange also sets AutoReply on a person's mail to a group, but never All. */
    SUPPRESS("Avsändaren har bett om att slippa automatiska svar; bekräfta för hand.", mail -> Field.values(
                    mail, "x-auto-response-suppress")
            .anyMatch(value -> Words.ALL.matcher(value).find()
                    || (Words.AUTO_REPLY.matcher(value).find() && !PersonsProgram.wrote(mail))));

    private final String reason;
    private final Predicate<ReadMessage> predicate;

    Doubt(String reason, Predicate<ReadMessage> predicate) {
        this.reason = reason;
        this.predicate = predicate;
    }

    /** The first doubt about a mail. */
    public static Optional<Doubt> about(ReadMessage mail) {
        return Arrays.stream(values()).filter(doubt -> doubt.in(mail)).findFirst();
    }

    /** Why, as a Swedish sentence. */
    public String reason() {
        return reason;
    }

    boolean in(ReadMessage mail) {
        return predicate.test(mail);
    }

    /** Apart, since an enum's constants cannot use its own. */
    private static final class Words {
        private static final List<String> SYSTEMS = List.of(
                "x-zammad-",
                "x-otrs-",
                "x-znuny-",
                "x-zendesk-",
                "x-freshdesk-",
                "x-fd-",
                "x-servicenow-",
                "x-freescout-",
                "x-helpscout-",
                "x-intercom-",
                "x-jira-",
                "rt-ticket",
                "x-artvise-",
                "x-kundo-",
                "x-easit-");
        private static final Pattern SYSTEM = Pattern.compile(
                "(?i)\\b(?:zammad|otrs|znuny|zendesk|freshdesk|freescout|osticket|request tracker|help ?scout|servicenow|jira|artvise|kundo|easit|nilex|kayako|jitbit|spiceworks)\\b|^RT$");
        private static final Pattern ACKNOWLEDGEMENT = Pattern.compile(
                "^(?:\\s*(?:sv|re|aw|vs|ang)\\s*:)*\\s*(?:\\[[^\\]]{1,40}\\]\\s*:?\\s*)?(?:vi har (?:nu )?(?:tagit emot|mottagit)|tack för (?:ditt|din|att du) (?:mejl|mail|e-?post|meddelande|ärende|kontakt|förfrågan|hör)"
                        + "|(?:mottagnings)?bekräftelse\\b|mottagningskvitto|kvittens|(?:ditt )?ärende(?:t)? (?:nr |nummer )?\\S* ?(?:är|har) (?:skapat|registrerat|mottaget|blivit)"
                        + "|we(?:'ve| have) received|thank(?:s| you) for (?:contacting|your (?:e-?mail|message|request|inquiry|enquiry))|your (?:request|ticket|case|enquiry) .{0,40}(?:received|created|opened)|ticket (?:received|created)|(?:case|ticket) .{0,20}has been (?:created|opened|received)"
                        + "|request received|(?:new )?support ticket|wir haben ihre .{0,30}erhalten|eingangsbestätigung|vi har modtaget|vi har mottatt|olemme vastaanottaneet)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        private static final Pattern ALL = Pattern.compile("(?:^|[\\s,;])all(?:$|[\\s,;])");
        private static final Pattern AUTO_REPLY = Pattern.compile("(?:^|[\\s,;])autoreply(?:$|[\\s,;])");
    }
}

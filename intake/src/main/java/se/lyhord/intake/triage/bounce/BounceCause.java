package se.lyhord.intake.triage.bounce;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why a letter did not arrive: by the code of RFC 3463 where there is one that says something, else by the words. */
public enum BounceCause {
    /** There is no such domain, or none that takes mail. */
    NO_DOMAIN(
            true,
            "Domänen i adressen finns inte eller tar inte emot e-post.",
            "5\\.1\\.(?:2|10)|5\\.4\\.4",
            "(?:host|domain)(?: name)? (?:unknown|not found|does ?n.t exist|does not exist)|(?:unknown|no such|illegal|invalid) (?:host|domain)|no mx|nxdomain|"
                    + "name service error|couldn't find any host|domän.{0,20}(?:finns inte|hittades inte)|null mx|unrouteable"),
    /** Nobody has that address. */
    NO_ADDRESS(
            true,
            "Adressen finns inte.",
            "5\\.1\\.[136]|5\\.0\\.1\\.1",
            "(?:user|recipient|mailbox|address|account)(?: \\S+)? (?:is )?(?:unknown|not found|does ?n.t exist|does not exist|invalid|unavailable)|"
                    + "(?:unknown|no such|invalid|illegal|unrouteable)(?: or illegal)? (?:local )?(?:user|alias|recipient|mailbox|address|account|person)|does(?: not|n't) have an? .{0,20}account|(?:user|recipient|account) .{0,40}not exist|"
                    + "no mailbox here|not a valid|not listed in|recipient ?not ?found|adressen .{0,60}(?:hittades inte|finns inte)|kein solcher|unbekannt"),
    /** The mailbox is there, but closed. */
    CLOSED(
            true,
            "Mottagarens brevlåda är stängd.",
            "5\\.2\\.1",
            "(?:account|mailbox|user)(?: \\S+)? (?:is |has been )?(?:disabled|suspended|inactive|deactivated|locked|closed|blocked)|out of commission|no longer (?:active|valid|in use|available|accept)"),
    /** No room. */
    FULL(
            false,
            "Mottagarens brevlåda är full.",
            "[45]\\.2\\.2",
            "mail ?(?:box|folder) (?:\\S+ )?(?:is )?full|over ?quota|quota (?:is )?exceeded|exceed(?:s|ed|ing)? .{0,40}quota|insufficient (?:disk|storage|space)|disk quota|brevlåda.{0,20}full"),
    /** Larger than the other side takes. */
    TOO_LARGE(
            false,
            "Brevet är större än mottagarens e-postserver tar emot.",
            "5\\.(?:2\\.3|3\\.4)",
            "message (?:size|is too (?:big|large))|too (?:big|large)|exceeds .{0,20}(?:size|length)"),
    /** Rules, spam filters, missing authentication. */
    REFUSED(
            false,
            "Mottagarens e-postserver avvisade brevet, troligen i ett filter eller en spärr.",
            "5\\.(?:7|6)\\.\\d{1,3}",
            "spam|blocked|blacklist|blocklist|denied|policy|rejected|reject|not (?:authorized|permitted|allowed)|dmarc|spf|dkim|relay|reputation|virus|refused|filter"),
    /** Tried for days. */
    UNREACHABLE(
            false,
            "Mottagarens e-postserver gick inte att nå.",
            "[45]\\.4\\.[1237]|4\\.\\d\\.\\d{1,3}",
            "timed? ?out|connection (?:refused|reset|dropped)|could not (?:connect|contact)|retry time|too long|expired|not responding|unreachable|temporar|giv(?:en|ing) up|loop|too many hops"),
    /** Nothing to go by. */
    UNTOLD(false, "Mottagarens e-postserver tog inte emot brevet.", "(?!)", "(?!)");

    private static final Pattern CODE = Pattern.compile("\\b[45]\\d\\d[ -]+'?#?([45]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private final boolean deadAddress;
    private final String sentence;
    private final Pattern status;
    private final Pattern words;

    BounceCause(boolean deadAddress, String sentence, String status, String words) {
        this.deadAddress = deadAddress;
        this.sentence = sentence;
        this.status = Pattern.compile(status);
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether no letter to this address can arrive, until somebody mends the address. */
    public boolean isDeadAddress() {
        return deadAddress;
    }

    /** The cause as a sentence in Swedish. */
    public String sentence() {
        return sentence;
    }

    /**
     * The cause by what is most precise: many servers put their own general code before the other server's exact one.
     *
     * @param status enhanced status code; may be empty
     * @param said what the other server said; may be empty
     * @param text what the report says to people
     */
    static BounceCause of(String status, String said, String text) {
        return Stream.of(byCode(status), byCode(quoted(said)), byWords(said), byCode(quoted(text)), byWords(text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(UNTOLD);
    }

    private static Optional<BounceCause> byCode(String code) {
        return Arrays.stream(values())
                .filter(cause -> cause.status.matcher(code).matches())
                .findFirst();
    }

    private static Optional<BounceCause> byWords(String words) {
        return Arrays.stream(values())
                .filter(cause -> cause.words.matcher(words).find())
                .findFirst();
    }

    private static String quoted(String text) {
        Matcher code = CODE.matcher(text);
        return code.find() ? code.group(1) : "";
    }
}

package se.lyhord.intake.triage.sign;

import java.util.function.Predicate;
import se.lyhord.intake.read.ReadMessage;

/** Signs that the mail went to many. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
enum ListSign implements Sign {
    /** RFC 2919. */
    LIST_ID("Mejlet kommer från en sändlista.", mail -> Field.has(mail, "list-id")),
    /** RFC 2369: a list that one can write to. */
    LIST_POST("Mejlet kommer från en sändlista.", mail -> Field.has(mail, "list-post")),
    /** RFC 2369; but gateways add it to a person's mail as well. */
    UNSUBSCRIBE(
            "Mejlet är ett nyhetsbrev eller utskick som går att avsluta.",
            mail -> Field.has(mail, "list-unsubscribe") && !PersonsProgram.wrote(mail)),
    /** Not registered anywhere, but what senders of many write. */
    PRECEDENCE("Mejlhuvudet säger att det är ett massutskick (Precedence).", mail -> Field.first(mail, "precedence")
            .matches("(?:bulk|list|junk)\\b.*")),
    /** Programs that run lists, from before the RFCs. */
    LIST_PROGRAM(
            "Mejlet kommer från ett program för sändlistor.",
            mail -> Field.has(
                    mail,
                    "x-mlserver",
                    "x-ml-name",
                    "x-mailman-version",
                    "x-beenthere",
                    "mailing-list",
                    "x-mailing-list")),
    /** Programs for newsletters. */
    CAMPAIGN(
            "Mejlet är ett utskick från ett program för nyhetsbrev.",
            mail -> Field.has(
                    mail,
                    "x-campaign",
                    "x-campaign-id",
                    "x-campaignid",
                    "x-csa-complaints",
                    "x-mc-user",
                    "x-mailchimp-campaign"));

    private final Definition definition;

    ListSign(String reason, Predicate<ReadMessage> predicate) {
        this.definition = new Definition(AutomaticKind.LIST, reason, predicate);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

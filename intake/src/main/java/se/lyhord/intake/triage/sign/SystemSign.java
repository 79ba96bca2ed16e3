package se.lyhord.intake.triage.sign;

import java.util.function.Predicate;
import se.lyhord.intake.read.ReadMessage;

/** Signs of systems that write to people by themselves, where none can have sat at the keyboard; see {@link Doubt} for those where one may have. */
@SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
enum SystemSign implements Sign {
    /** Set by programs that fear mail loops; a person's redirected mail may bear it too. */
    LOOP(
            "Mejlet bär ett märke mot rundgång (X-Loop).",
            mail -> Field.has(mail, "x-loop", "x-loop-detect", "x-no-loop") && !PersonsProgram.wrote(mail)),
    /** OTRS and Znuny mark what no agent wrote. */
    OTRS("Mejlet är ett automatiskt svar från ett ärendesystem (OTRS, Znuny).", mail -> Field.has(mail, "x-otrs-loop")),
    /** Request Tracker, on notices and automatic answers. */
    REQUEST_TRACKER(
            "Mejlet är ett automatiskt svar från ett ärendesystem (RT).",
            mail -> Field.has(mail, "x-rt-loop-prevention")
                    && Field.first(mail, "precedence").equals("bulk")),
    /** FreeScout says which sort of letter it is. */
    FREESCOUT(
            "Mejlet är ett automatiskt svar från ett ärendesystem (FreeScout).",
            mail -> Field.first(mail, "x-freescout-mail-type").matches("auto\\.reply|user\\.notification")),
    /** Jira's notices. */
    JIRA("Mejlet är en avisering från Jira.", mail -> Field.has(mail, "x-jira-fingerprint")),
    /** ServiceNow's notices. */
    SERVICENOW("Mejlet är en avisering från ServiceNow.", mail -> Field.first(mail, "x-servicenow-generated")
            .equals("true")),
    /** Tools for development and watching. */
    NOTICE(
            "Mejlet är en avisering från ett program.",
            mail -> Field.has(
                    mail,
                    "x-github-reason",
                    "x-gitlab-project",
                    "x-redmine-host",
                    "x-bugzilla-reason",
                    "x-trac-project",
                    "x-cron-env",
                    "x-nagios-host",
                    "x-zabbix-host"));

    private final Definition definition;

    SystemSign(String reason, Predicate<ReadMessage> predicate) {
        this.definition = new Definition(AutomaticKind.AUTO_REPLY, reason, predicate);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package se.lyhord.register.verb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.deadline.Utforarfrister;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Avtalsform;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.DiaryRule;
import se.lyhord.register.event.WorkEvent.ProviderAsked;
import se.lyhord.register.letter.SwedishDay;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.engine.Step;
import se.lyhord.register.verb.road.ContractFollowUp;

/** Asks a private provider for its side of the matter, with a day to answer by. */
@Component
public class AskProvider {
    private final PerformVerb performVerb;
    private final ProviderRequests requests;
    private final DiaryRule diary;
    private final OpenQuestion openQuestion;
    private final ContractFollowUp contractFollowUp;
    private final Clock clock;

    AskProvider(
            PerformVerb performVerb,
            ProviderRequests requests,
            DiaryRule diary,
            OpenQuestion openQuestion,
            ContractFollowUp contractFollowUp,
            Clock clock) {
        this.performVerb = performVerb;
        this.requests = requests;
        this.diary = diary;
        this.openQuestion = openQuestion;
        this.contractFollowUp = contractFollowUp;
        this.clock = clock;
    }

    /**
     * Asks it by mail, without a word of the citizen's.
     *
     * @param providerId the provider's id in the routine
     * @param question what we want to know, which goes by open mail
     * @throws RefusedException when the routine has no such provider, the question says too much, or it has been asked already
     */
    public Arende ask(Account by, long id, String providerId, String question) {
        String asked = Words.required(question, "Skriv vad ni vill att utföraren ska svara på.");
        return performVerb.perform(by, Verb.ASK_PROVIDER, id, step -> {
            Utforare provider = step.rutin()
                    .provider(providerId)
                    .orElseThrow(() -> new RefusedException("Rutinen har ingen sådan utförare."));
            requireReady(step, provider);
            openQuestion.require(step, asked);
            ask(step, provider, asked, by.name());
            if (provider.contract() != Avtalsform.ENTREPRENAD) {
                tellCitizen(step, provider);
            }
            contractFollowUp.of(step, provider);
        });
    }

    private void requireReady(Step step, Utforare provider) {
        Arende arende = step.arende();
        if (arende.isEnded() || arende.confirmation() == null) {
            throw new RefusedException("Bara ett bekräftat och öppet ärende kan lämnas till en utförare.");
        }
        if (arende.handling().restricted()) {
            throw new RefusedException("Ärendet är till för få. Fråga utföraren på ett säkert sätt, inte härifrån.");
        }
        if (arende.diarienummer() == null && diary.belongs(arende, step.rutin())) {
            throw new RefusedException("Ärendet har inget diarienummer än. Diarieför det innan du frågar utföraren.");
        }
        if (requests.open(arende.id()).stream().anyMatch(open -> open.provider().equals(provider.id()))) {
            throw new RefusedException(provider.name() + " har redan fått frågan och har inte svarat än.");
        }
    }

    private void ask(Step step, Utforare provider, String question, String by) {
        LocalDate today = RoutineInForce.arrivalDate(clock.instant());
        Utforarfrister days = new Utforarfrister(step.routine().arbetsdagar());
        LocalDate answerBy = days.reply(provider, today).due().toLocalDate();
        long id = step.arende().id();
        if (requests.open(id).isEmpty()) {
            step.mustAgain(Duty.UTFORARSVAR);
        }
        requests.ask(id, provider.id(), answerBy, days.nextReminder(provider, today, today));
        step.tellColleague(
                Brevslag.FORFRAGAN,
                provider.email(),
                Map.of(
                        "utforare",
                        provider.name(),
                        "besked",
                        question,
                        "svara-senast",
                        SwedishDay.of(answerBy),
                        "handlaggare",
                        by));
        step.happened(new ProviderAsked(provider.name(), answerBy));
    }

    /** The one whom a provider that the citizen has chosen is to answer hears of it; its name may tell of social care (OSL 26:1). */
    private static void tellCitizen(Step step, Utforare provider) {
        step.tellCitizen(
                Brevslag.VIDAREBEFORDRAN,
                reveals(step.rutin(), provider) ? Map.of() : Map.of("myndighet", provider.name()));
    }

    private static boolean reveals(Rutin rutin, Utforare provider) {
        return rutin.unit(provider.unit()).map(Enhet::revealsSocialCare).orElse(true);
    }
}

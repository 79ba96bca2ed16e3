package se.lyhord.console.action;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.provider.ProviderRequest;
import se.lyhord.register.verb.AskProvider;
import se.lyhord.register.verb.NoteProviderReply;

/** Asks private providers, and keeps what they answer. */
@Component
@Order(3)
class ProviderForms implements VerbForms {
    private static final String PROVIDER = "utforare";
    private static final String TEXT = "text";

    private final AskProvider ask;
    private final NoteProviderReply reply;

    ProviderForms(AskProvider ask, NoteProviderReply reply) {
        this.ask = ask;
        this.reply = reply;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public Stream<Offer> of(Situation now) {
        List<ProviderRequest> open = now.requests().stream()
                .filter(request -> request.repliedAt() == null)
                .toList();
        List<Option> toAsk = now.rutin().providers().stream()
                .filter(provider ->
                        open.stream().noneMatch(request -> request.provider().equals(provider.id())))
                .map(provider -> new Option(provider.id(), provider.name()))
                .toList();
        boolean askable = now.isConfirmed()
                && !now.arende().isEnded()
                && !now.arende().handling().restricted()
                && !toAsk.isEmpty();
        return Stream.concat(
                Offer.when(askable, Verb.ASK_PROVIDER, () -> ask(now, toAsk)),
                Offer.when(!open.isEmpty(), Verb.PROVIDER_REPLY, () -> reply(now, open)));
    }

    private VerbForm ask(Situation now, List<Option> providers) {
        return VerbForm.of(
                        Verb.ASK_PROVIDER.label(),
                        filled -> ask.ask(
                                now.by(), now.id(), filled.choice(PROVIDER, "Välj utförare."), filled.text(TEXT)),
                        Pick.of(PROVIDER, "Utförare", "", providers),
                        new Text(
                                TEXT,
                                "Vad vill du att utföraren svarar på?",
                                "Frågan går med öppen e-post. Skriv den utan personuppgifter och utan att citera."))
                .said("Frågan är ställd till utföraren")
                .button("Skicka frågan");
    }

    private VerbForm reply(Situation now, List<ProviderRequest> open) {
        return VerbForm.of(
                        Verb.PROVIDER_REPLY.label(),
                        filled -> reply.note(
                                now.by(),
                                now.id(),
                                Long.parseLong(filled.choice(PROVIDER, "Välj vilken utförare som har svarat.")),
                                filled.text(TEXT)),
                        Pick.of(
                                PROVIDER,
                                "Utförare",
                                "",
                                open.stream()
                                        .map(request -> new Option(String.valueOf(request.id()), name(now, request)))
                                        .toList()),
                        new Text(TEXT, "Vad har utföraren svarat?", "I korthet, eller var svaret finns."))
                .said("Utförarens svar är sparat");
    }

    private static String name(Situation now, ProviderRequest request) {
        return now.rutin().provider(request.provider()).map(Utforare::name).orElse(request.provider());
    }
}

package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.BESVARAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.inquiry.Inquiries;
import se.lyhord.register.inquiry.Inquiry;
import se.lyhord.register.inquiry.InquiryWords;
import se.lyhord.register.question.Asked.Citizen;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.AskColleague;
import se.lyhord.register.verb.HandBack;
import se.lyhord.register.verb.WriteInquiry;

/** What an enhet does on the way to its answer. */
@Component
@Order(0)
class EnhetForms implements VerbForms {
    private static final String HAPPENED = "hant";
    private static final String CAUSE = "orsak";
    private static final String ASSESSMENT = "bedomning";
    private static final String ANSWER = "svar";
    private static final String WHO = "vem";
    private static final String WORDS = "ord";

    private final WriteInquiry write;
    private final AnswerArende answer;
    private final AskColleague ask;
    private final HandBack handBack;
    private final Inquiries inquiries;
    private final Questions questions;
    private final Outlooks outlooks;

    EnhetForms(
            WriteInquiry write,
            AnswerArende answer,
            AskColleague ask,
            HandBack handBack,
            Inquiries inquiries,
            Questions questions,
            Outlooks outlooks) {
        this.write = write;
        this.answer = answer;
        this.ask = ask;
        this.handBack = handBack;
        this.inquiries = inquiries;
        this.questions = questions;
        this.outlooks = outlooks;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public Stream<Offer> of(Situation now) {
        boolean routed = now.isIn(FORDELAT);
        if (!routed && !now.isIn(BESVARAT)) {
            return Stream.empty();
        }
        Optional<Inquiry> inquiry = inquiries.latest(now.id());
        List<Question> open =
                questions.of(now.id()).stream().filter(Question::isOpen).toList();
        return Stream.of(
                        Offer.when(true, Verb.WRITE_INQUIRY, () -> write(now, inquiry)),
                        Offer.when(
                                routed
                                        && inquiry.isPresent()
                                        && now.arende().sender().canBeWrittenTo(),
                                Verb.ANSWER,
                                () -> answer(now, inquiry.orElseThrow())),
                        Offer.when(
                                routed && !now.arende().handling().restricted(),
                                Verb.ASK_COLLEAGUE,
                                () -> askColleague(now)),
                        Offer.when(routed, Verb.ASK_COLLEAGUE, () -> waitForCitizen(now)),
                        Offer.when(!open.isEmpty(), Verb.ASK_COLLEAGUE, () -> stopWaiting(now, open)),
                        Offer.when(!now.mayClose() && !now.isHandedBack(), Verb.HAND_BACK, () -> handBack(now)))
                .flatMap(offers -> offers);
    }

    private VerbForm write(Situation now, Optional<Inquiry> latest) {
        int basedOn = latest.map(Inquiry::version).orElse(0);
        return VerbForm.of(
                        Verb.WRITE_INQUIRY.label(),
                        filled -> write.write(
                                now.by(),
                                now.id(),
                                basedOn,
                                new InquiryWords(filled.text(HAPPENED), filled.text(CAUSE), filled.text(ASSESSMENT))),
                        new Text(
                                HAPPENED,
                                "Vad har hänt?",
                                "Fakta från båda sidor.",
                                latest.map(Inquiry::happened).orElse("")),
                        new Text(
                                CAUSE,
                                "Varför blev det så?",
                                "",
                                latest.map(Inquiry::cause).orElse("")),
                        new Text(
                                ASSESSMENT,
                                "Vad är er bedömning?",
                                "Åtgärder och när de följs upp läggs till för sig.",
                                latest.map(Inquiry::assessment).orElse("")))
                .explained("Utredningen skickas inte till den som skrev. Varje sparad version finns kvar.")
                .button("Spara utredningen");
    }

    private VerbForm answer(Situation now, Inquiry inquiry) {
        return VerbForm.of(
                        EnhetWork.ANSWER_FROM_INQUIRY,
                        filled -> answer.byLetter(now.by(), now.id(), filled.text(ANSWER), filled.letter()),
                        new Text(
                                ANSWER,
                                "Ditt svar",
                                "Det börjar med utredningens ord. Skriv om dem till den som ska läsa.",
                                AnswerDraft.of(inquiry, now.measures())))
                .button("Skicka svaret")
                .showing(filled -> outlooks.answer(now, filled.text(ANSWER), filled.letter()))
                .rewording();
    }

    private VerbForm askColleague(Situation now) {
        List<Option> colleagues = Colleagues.of(now.rutin(), now.by());
        return VerbForm.of(
                        Verb.ASK_COLLEAGUE.label(),
                        filled -> ask.ask(
                                now.by(),
                                now.id(),
                                Colleagues.asked(filled.choice(WHO, "Välj vem du vill fråga.")),
                                filled.text(WORDS)),
                        Pick.of(WHO, "Vem vill du fråga?", "En person eller en enhet.", colleagues),
                        new Text(
                                WORDS,
                                "Vad vill du veta?",
                                "Kollegan läser frågan här i Lyhörd. Den som inte får läsa ärendet ser bara frågan."))
                .button("Ställ frågan");
    }

    private VerbForm waitForCitizen(Situation now) {
        return VerbForm.of(
                        EnhetWork.WAIT_FOR_CITIZEN,
                        filled -> ask.ask(now.by(), now.id(), new Citizen(), filled.text(WORDS)),
                        new Text(WORDS, "Vad har du frågat, och hur?", "Till exempel: Ringde och bad om fler datum."))
                .explained("Inget skickas. Ärendet står under Väntar på annan tills ett nytt meddelande kommer.")
                .button("Spara");
    }

    private VerbForm stopWaiting(Situation now, List<Question> open) {
        List<Option> options = open.stream()
                .map(question -> new Option(String.valueOf(question.id()), question.words()))
                .toList();
        return VerbForm.of(
                EnhetWork.STOP_WAITING,
                filled -> ask.stopWaiting(
                        now.by(), now.id(), Long.parseLong(filled.choice(WHO, "Välj vilken fråga det gäller."))),
                Pick.of(WHO, "Vilken fråga?", "", options));
    }

    private VerbForm handBack(Situation now) {
        boolean answered = now.isIn(BESVARAT);
        return VerbForm.of(
                        Verb.HAND_BACK.label(),
                        filled -> handBack.toRegistrator(now.by(), now.id(), filled.text(WORDS)),
                        new Text(
                                WORDS,
                                answered
                                        ? "Något som registratorn ska veta? (valfritt)"
                                        : "Varför avslutas ärendet utan svar?",
                                ""))
                .explained("Registratorn får ärendet i sin lista och avslutar det i diariet.");
    }
}

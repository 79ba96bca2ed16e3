package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.BESVARAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.inquiry.Inquiries;
import se.lyhord.register.inquiry.Inquiry;
import se.lyhord.register.inquiry.InquiryWords;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.CloseArende;
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
    private static final String GO_ON =
            "Vill du gå vidare med svaret som inte nådde fram? Stäng, och välj Svara i stället.";
    private static final String WORDS = "ord";

    private final WriteInquiry write;
    private final AnswerArende answer;
    private final HandBack handBack;
    private final CloseArende close;
    private final Inquiries inquiries;
    private final QuestionForms questions;
    private final Outlooks outlooks;
    private final LostAnswers lost;
    private final AnswerLead lead;

    EnhetForms(
            WriteInquiry write,
            AnswerArende answer,
            HandBack handBack,
            CloseArende close,
            Inquiries inquiries,
            QuestionForms questions,
            Outlooks outlooks,
            LostAnswers lost,
            AnswerLead lead) {
        this.write = write;
        this.answer = answer;
        this.handBack = handBack;
        this.close = close;
        this.inquiries = inquiries;
        this.questions = questions;
        this.outlooks = outlooks;
        this.lost = lost;
        this.lead = lead;
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
        Stream<Stream<Offer>> inquired = Stream.of(
                Offer.when(true, Verb.WRITE_INQUIRY, () -> write(now, inquiry)),
                Offer.when(
                        routed && inquiry.isPresent() && now.arende().sender().canBeWrittenTo(),
                        Verb.ANSWER,
                        () -> answer(now, inquiry.orElseThrow())));
        Stream<Offer> done = Offer.when(!now.mayClose() && !now.isHandedBack(), Verb.HAND_BACK, () -> handBack(now));
        return Stream.concat(inquired, Stream.of(questions.of(now), done)).flatMap(offers -> offers);
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
                .said("Utredningen är sparad")
                .explained("Utredningen skickas inte till den som skrev. Varje sparad version finns kvar.")
                .button("Spara utredningen");
    }

    private VerbForm answer(Situation now, Inquiry inquiry) {
        return VerbForm.of(
                        EnhetWork.ANSWER_FROM_INQUIRY,
                        filled -> answer.byLetter(now.by(), now.id(), filled.text(ANSWER), filled.letter()),
                        Text.answer(
                                ANSWER,
                                "Det börjar med utredningens ord. Skriv om dem till den som ska läsa.",
                                AnswerDraft.of(inquiry, now.measures())))
                .explained(lead.of(
                        now,
                        lost.of(now)
                                .map(last -> last.advice().isEmpty() ? GO_ON : last.advice() + " " + GO_ON)
                                .orElse("")))
                .button("Skicka svaret")
                .showing(filled -> outlooks.answer(now, filled.text(ANSWER), filled.letter()))
                .rewording();
    }

    private VerbForm handBack(Situation now) {
        boolean answered = now.isIn(BESVARAT);
        boolean wantsNote = close.wantsNote(now.arende(), now.rutin());
        return VerbForm.of(
                        Verb.HAND_BACK.label(),
                        filled -> handBack.toRegistrator(now.by(), now.id(), filled.text(WORDS)),
                        new Text(
                                WORDS,
                                asked(answered, wantsNote),
                                answered && wantsNote
                                        ? "Rutinen vill ha utredningen. Det du skriver blir en tjänsteanteckning."
                                        : ""))
                .said("Registratorn har fått ärendet")
                .explained("Registratorn får ärendet i sin lista och avslutar det i diariet.");
    }

    private static String asked(boolean answered, boolean wantsNote) {
        if (!answered) {
            return "Varför avslutas ärendet utan svar?";
        }
        return wantsNote ? "Vad kom ni fram till?" : "Något som registratorn ska veta? (valfritt)";
    }
}

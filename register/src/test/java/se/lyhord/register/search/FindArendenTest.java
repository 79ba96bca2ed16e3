package se.lyhord.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.Kanal;
import se.lyhord.config.routine.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.search.SearchQuestion.Order;
import se.lyhord.register.search.index.SearchIndex;
import se.lyhord.register.search.index.Source;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.WriteNote;

@RegisterTest
class FindArendenTest {
    private static final String NAMND = "spanga-tensta";
    private static final Account REGISTRATOR = new Account("sok", NAMND, "Sök S", Set.of(Role.REGISTRATOR));
    private static final Sender MARTA = new Sender(
            "Märta Åkerström", "marta.akerstrom@brevlada.example", "070-123 45 67", "Kråkvägen 5\n163 00 Spånga");
    private static final AtomicLong UIDS = new AtomicLong(9_000_000);

    @Autowired
    FindArenden findArenden;

    @Autowired
    OtherArenden others;

    @Autowired
    Absences absences;

    @Autowired
    SearchIndex index;

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    WriteNote writeNote;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsFriday() {
        clock.turnTo(Instant.parse("2026-11-20T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klätterställning",
                "klätterställningarna",
                "KLATTERSTALLNING",
                "klätterst",
                "\"rostig klätterställning\"",
                "rostiga klätterställningen",
                "klätterstälning"
            })
    void findsWordsInAnyFormAndSpellingAndTheirBeginnings(String words) {
        long id = opened("Lekplatsen", "Det finns en rostig klätterställning i parken.");

        assertThat(found(words)).contains(id);
    }

    @Test
    void saysWhatItLookedForInsteadOfAWordThatNobodyWrote() {
        opened("Trappan", "Ledstången är glappande.");

        SearchResult result = find(SearchQuestion.of("ledstngen"));

        assertThat(result.instead()).contains("ledstangen");
        assertThat(result.hits()).isNotEmpty();
    }

    @Test
    void wantsEveryWordButThoseThatSayNothing() {
        long both = opened("Hissen", "Hissen luktar paraffin.");
        long one = opened("Hissen", "Hissen gnisslar.");

        assertThat(found("och hissen på paraffin")).contains(both).doesNotContain(one);
        assertThat(found("och på")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Märta",
                "akerstrom marta",
                "marta.akerstrom@brevlada.example",
                "070-123 45 67",
                "+46 70 123 45 67",
                "0701234567",
                "Kråkvägen"
            })
    void findsPeopleByNameAddressAndTelephone(String words) {
        long id = opened(MARTA, "Gatlyset", "Det är mörkt.");

        assertThat(found(words)).contains(id);
    }

    @Test
    void findsADiarienummerInAnyForm() {
        Arende confirmed = confirmed(opened("Bommen", "Bommen går inte upp."), "hemtjanst");
        String number = Objects.requireNonNull(confirmed.diarienummer()).text();
        int sequence = Integer.parseInt(number.replaceFirst(".*/0*", ""));

        assertThat(List.of(
                        number,
                        "2026/" + sequence,
                        "2026-" + sequence,
                        sequence + "/2026",
                        number.toLowerCase(Locale.ROOT).replace(" ", ""),
                        "dnr " + number))
                .allSatisfy(form -> assertThat(found(form)).containsExactly(confirmed.id()));
        assertThat(found(String.valueOf(sequence))).contains(confirmed.id());
        assertThat(found(confirmed.reference())).containsExactly(confirmed.id());
    }

    @Test
    void findsWhatStandsInFilesAndNotes() {
        long id = opened("Fakturan", "Se filen.");
        jdbc.sql("""
                        update attachment set text = 'Debiterat för vaktmästeri', text_at = now()
                        where message = (select id from message where arende = :id)
                        """).param("id", id).update();
        confirmed(id, "hemtjanst");
        writeNote.write(REGISTRATOR, id, "Ringde om kvittensen.");

        assertThat(find(SearchQuestion.of("vaktmästeriet")).hits())
                .filteredOn(hit -> hit.arende().id() == id)
                .singleElement()
                .satisfies(hit -> assertThat(passage(hit).source()).isEqualTo(Source.FILE))
                .satisfies(hit -> assertThat(passage(hit).file()).isEqualTo("underlag.pdf"));
        assertThat(found("kvittens")).contains(id);
    }

    @Test
    void showsThePassageWithTheWordsMarkedAndNothingElse() {
        opened("Ramp", "Jag skriver om <b>stuprännan</b> vid porten. " + "x".repeat(50) + " Stuprännor läcker.");

        SearchHit hit = find(SearchQuestion.of("stupranna")).hits().getFirst();

        assertThat(passage(hit).text().pieces())
                .filteredOn(MarkedWords.Piece::marked)
                .extracting(MarkedWords.Piece::text)
                .containsExactly("stuprännan", "Stuprännor");
        assertThat(passage(hit).text().text()).contains("<b>stuprännan</b>");
    }

    @Test
    void combinesWordsWithFilters() {
        long confirmed = confirmed(opened("Rulltrappan", "Rulltrappan står."), "hemtjanst")
                .id();
        long open = opened("Rulltrappan", "Rulltrappan står.");
        SearchQuestion all = SearchQuestion.of("rulltrappa");

        assertThat(found(all)).contains(confirmed, open);
        assertThat(found(filtered(all, Set.of(ArendeStatus.INKOMMET), null, null, null)))
                .contains(open)
                .doesNotContain(confirmed);
        assertThat(found(filtered(all, Set.of(), "hemtjanst", null, null)))
                .contains(confirmed)
                .doesNotContain(open);
        assertThat(found(filtered(all, Set.of(), null, Kanal.PHONE, null))).isEmpty();
        assertThat(found(filtered(all, Set.of(), null, null, LocalDate.of(2026, 11, 21))))
                .isEmpty();
        assertThat(found(filtered(
                        SearchQuestion.of(""), Set.of(), "hemtjanst", Kanal.E_MAIL, LocalDate.of(2026, 11, 20))))
                .contains(confirmed);
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingAHit() {
        List<Long> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            opened.addFirst(openedAt("2025-0" + (i + 1) + "-10T08:00:00Z", "Isgata", "Isgatan är ishal."));
        }

        assertThat(paged(SearchQuestion.of("ishal"), 3))
                .containsSubsequence(opened)
                .doesNotHaveDuplicates();
        assertThat(findArenden.all(REGISTRATOR, SearchQuestion.of("ishal"), 5)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "BEST"})
    void turnsThePagesOfANumberToo(Order order) {
        Sender caller = new Sender("Kim Ek", null, "08-508 00 112", null);
        List<Long> calls = List.of(
                opened(caller, "Bänken", "Den lutar."),
                opened(caller, "Bänken", "Den lutar än."),
                opened(caller, "Bänken", "Den har fallit."));
        List<Long> mentions = List.of(
                opened("Kostnaden", "Den blev 98765 kronor."),
                opened("Kostnaden", "Var det 98765 kronor?"),
                opened("Kostnaden", "98765 är för mycket."));

        assertThat(paged(SearchQuestion.of("08-508 00 112").in(order), 2)).containsAll(calls);
        assertThat(paged(SearchQuestion.of("98765").in(order), 2)).containsAll(mentions);
    }

    private List<Long> paged(SearchQuestion question, int size) {
        refreshed();
        List<Long> paged = new ArrayList<>();
        SearchPlace place = null;
        do {
            SearchResult page = findArenden.find(REGISTRATOR, question, place, size);
            page.hits().forEach(hit -> paged.add(hit.arende().id()));
            place = page.next();
        } while (place != null);
        return paged;
    }

    @Test
    void findsAPhraseInWhichWordsStandThatSayNothing() {
        long both = opened("Parken", "Det är en rostig och trasig karusell på kullen.");
        long other = opened("Parken", "Karusell, kullen. Trasig, rostig.");

        for (String phrase : List.of("rostig och trasig karusell", "karusellen på kullen", "en rostig och trasig")) {
            assertThat(found("\"" + phrase + "\"")).contains(both).doesNotContain(other);
        }
    }

    @Test
    void suggestsNoWordOfWhatThePersonMayNotRead() {
        confirmed(opened("Oro", "Grannen heter Wallenquistsson."), "hemtjanst");
        long mine = confirmed(opened("Oro", "Någon knackar på."), "aldreboende").id();
        Account chef = new Account("chef-v", NAMND, "Chef", Set.of(Role.CHEF), Set.of("aldreboende"), null);
        refreshed();

        SearchResult result = findArenden.find(chef, SearchQuestion.of("wallenqvistsson"), null, 50);

        assertThat(result.hits()).noneMatch(hit -> hit.arende().id() == mine);
        assertThat(result.instead()).isEmpty();
        assertThat(find(SearchQuestion.of("wallenqvistsson")).instead()).containsExactly("wallenquistsson");
    }

    @Test
    void suggestsNothingInsteadOfAWordThatItFound() {
        long id = opened("Staketet", "Grindstolpens fäste saknas, grindstolpars fästen är dyra.");
        refreshed();
        jdbc.sql("delete from search_word where word = 'grindstolpens'").update();

        SearchResult result = find(SearchQuestion.of("grindstolpens"));

        assertThat(result.hits()).extracting(hit -> hit.arende().id()).contains(id);
        assertThat(result.instead()).isEmpty();
    }

    @Test
    void letsTheBestComeFirstWhenThatIsWished() {
        long best = openedAt("2025-03-10T08:00:00Z", "Vattenkran", "Vattenkran och vattenkran.");
        long newest = opened("Köket", "Det är mycket i köket som är dåligt, och till sist nämner jag en vattenkran.");

        assertThat(found(SearchQuestion.of("vattenkran"))).containsSubsequence(newest, best);
        assertThat(found(SearchQuestion.of("vattenkran").in(Order.BEST))).containsSubsequence(best, newest);
    }

    @Test
    void showsEverybodyOnlyWhatTheyMayRead() {
        long mine = confirmed(opened("Tvättstugan", "Torkskåpet brinner."), "hemtjanst")
                .id();
        long others = confirmed(opened("Tvättstugan", "Torkskåpet brinner."), "aldreboende")
                .id();
        long restricted = opened("Tvättstugan", "Torkskåpet brinner.");
        jdbc.sql("update arende set restricted = true where id = :id")
                .param("id", restricted)
                .update();
        Account chef = new Account("chef-s", NAMND, "Chef", Set.of(Role.CHEF), Set.of("hemtjanst"), null);
        Account elsewhere = new Account("annan", "landskrona", "Annan", Set.of(Role.REGISTRATOR));

        SearchQuestion question = SearchQuestion.of("torkskåp");

        assertThat(found(question)).contains(mine, others).doesNotContain(restricted);
        assertThat(ids(chef, question)).contains(mine).doesNotContain(others, restricted);
        assertThat(ids(elsewhere, question)).isEmpty();
    }

    @Test
    void findsForWhoeverStandsInWhatTheAbsentChefsEnhetHas() {
        long hers = confirmed(opened("Nattlampan", "Belysningsarmaturen blinkar."), "hemtjanst")
                .id();
        Account standIn =
                new Account("chef-a", NAMND, "Petra", Set.of(Role.CHEF), Set.of("aldreboende"), "chef-aldreboende");
        SearchQuestion question = SearchQuestion.of("belysningsarmatur");
        LocalDate today = LocalDate.of(2026, 11, 20);

        assertThat(ids(standIn, question)).doesNotContain(hers);
        Absence away = absences.add(NAMND, "chef-hemtjanst", today, today, "chef-aldreboende");
        assertThat(ids(standIn, question)).contains(hers);
        absences.end(NAMND, away.id(), today);
    }

    @Test
    void findsAnyArendeToTieAnotherOneTo() {
        long old = openedAt("2011-03-10T08:00:00Z", "Torkskåp", "Vi väntar på en kolfiberpedal.");
        Arende young = confirmed(opened("Torkskåp", "Det gäller samma sak."), "hemtjanst");
        refreshed();

        assertThat(others.matching(REGISTRATOR, young, "kolfiberpedalen", 10))
                .extracting(FoundArende::id)
                .containsExactly(old);
        assertThat(others.matching(REGISTRATOR, young, young.name(), 10)).isEmpty();
        assertThat(others.matching(
                        new Account("annan", "landskrona", "Annan", Set.of(Role.REGISTRATOR)),
                        "ingen@brevlada.example",
                        "kolfiberpedal",
                        10))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\\",
                "a & | ! <-> :*",
                "');drop table arende;--",
                "\"",
                "\"'\\\"",
                "\u202e",
                "%_",
                "<script>alert(1)</script>",
                "🙂",
                "@",
                "a@b.c",
                "a\0@b.c",
                "a@b.\0c",
                "\0"
            })
    void isNotDisturbedByAnythingThatIsTyped(String words) {
        assertThat(find(SearchQuestion.of(words))).isNotNull();
        assertThat(find(SearchQuestion.of(words.repeat(10_000)))).isNotNull();
    }

    private SearchResult find(SearchQuestion question) {
        refreshed();
        return findArenden.find(REGISTRATOR, question, null, 50);
    }

    private List<Long> found(String words) {
        return found(SearchQuestion.of(words));
    }

    private List<Long> found(SearchQuestion question) {
        return ids(REGISTRATOR, question);
    }

    private List<Long> ids(Account account, SearchQuestion question) {
        refreshed();
        return findArenden.find(account, question, null, 50).hits().stream()
                .map(hit -> hit.arende().id())
                .toList();
    }

    private static Passage passage(SearchHit hit) {
        return Objects.requireNonNull(hit.passage());
    }

    private void refreshed() {
        while (index.refresh()) {
            Thread.onSpinWait();
        }
    }

    private static SearchQuestion filtered(
            SearchQuestion question,
            Set<ArendeStatus> statuses,
            @Nullable String unit,
            @Nullable Kanal channel,
            @Nullable LocalDate from) {
        return new SearchQuestion(question.words(), statuses, null, unit, null, channel, from, null, Order.NEWEST);
    }

    private long opened(String subject, String text) {
        return opened(new Sender("Kim Ek", "kim@brevlada.example"), subject, text);
    }

    private long opened(Sender sender, String subject, String text) {
        return open(clock.instant(), sender, subject, text);
    }

    private long openedAt(String moment, String subject, String text) {
        return open(Instant.parse(moment), new Sender("Kim Ek", "kim@brevlada.example"), subject, text);
    }

    private long open(Instant at, Sender sender, String subject, String text) {
        Ranking nothing = new Ranking(List.of(), true);
        return transaction.execute(status -> {
            Recorded recorded = ledger.record(new Arrival(
                    NAMND,
                    Channel.MAIL,
                    new MailboxPosition(NAMND + "/SOK", 7, UIDS.incrementAndGet()),
                    at,
                    new RawMessage(("Subject: " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))));
            return openArende
                    .open(new Opening(
                            NAMND,
                            recorded.reference().text(),
                            sender,
                            new IncomingMessage(
                                    recorded.id(),
                                    at,
                                    subject,
                                    text,
                                    text,
                                    null,
                                    List.of(new AttachmentNote("underlag.pdf", "application/pdf", 9)),
                                    List.of()),
                            new Suggestion(nothing, nothing, nothing, List.of(), "sv"),
                            Handling.of(Kanal.E_MAIL, "sv"),
                            "Nytt ärende."))
                    .id();
        });
    }

    private Arende confirmed(long id, String unit) {
        return confirmArende.confirmAndRoute(
                REGISTRATOR, id, new Confirmation("klagomal", "utforande", unit, List.of()));
    }
}

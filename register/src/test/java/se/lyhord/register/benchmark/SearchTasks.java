package se.lyhord.register.benchmark;

import java.util.List;
import se.lyhord.register.search.FindArenden;
import se.lyhord.register.search.SearchQuestion;
import se.lyhord.register.search.index.Word;

/** What a registrator looks for. */
record SearchTasks(Sampled sampled, BareSql bare, FindArenden find) {
    private static final int HITS = 30;
    private static final String HITS_SQL =
            "select a.* from arende_search s join arende a on a.id = s.arende where s.namnd = ? and s.words @@ plainto_tsquery('swedish', ?) order by s.arrived_at desc, s.arende desc limit 30";

    List<Task> all() {
        return List.of(
                new Task(
                        "search by word",
                        i -> search(sampled.at(i).word()),
                        i -> bareHits(sampled.at(i).word())),
                new Task(
                        "search by name",
                        i -> search(sampled.at(i).name()),
                        i -> bareHits(Word.folded(sampled.at(i).name()))),
                new Task(
                        "search by last name, 30 hits at any volume",
                        i -> search(lastName(i)),
                        i -> bareHits(Word.folded(lastName(i)))),
                new Task(
                        "search by diarienummer",
                        i -> search(sampled.numbered(i).number()),
                        i -> bare.read(
                                "select * from arende where namnd = ? and diarienummer = ?",
                                DeskTasks.NAMND,
                                sampled.numbered(i).number())));
    }

    private void search(String words) {
        find.find(DeskTasks.KARIN, SearchQuestion.of(words), null, HITS);
    }

    private void bareHits(String words) {
        bare.read(HITS_SQL, DeskTasks.NAMND, words);
    }

    private String lastName(int round) {
        String name = sampled.at(round).name();
        return name.substring(name.indexOf(' ') + 1);
    }
}

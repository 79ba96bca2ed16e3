package se.lyhord.console.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import se.lyhord.console.benchmark.page.Page;

/** A registrator at work: reads down the list, confirms, looks something up now and then, and thinks in between. */
final class Registrar {
    private static final int SEARCHES_EVERY = 5;
    private static final List<String> WORDS =
            List.of("gunga", "hemtjänst", "lekplats", "lampa", "maten", "snöröjning", "kö");

    private final Page page;
    private final Morning morning;
    private int round = ThreadLocalRandom.current().nextInt(SEARCHES_EVERY);

    Registrar(Page page, Morning morning) {
        this.page = page;
        this.morning = morning;
    }

    /** Works until the moment, by {@link System#nanoTime()}, or until the page cannot be used any more. */
    void work(Duration forEach, long until) throws InterruptedException {
        Duration pause = forEach.dividedBy(4);
        think(pause);
        while (until - System.nanoTime() > 0 && page.ended().isEmpty()) {
            try {
                step("j");
                think(pause);
                step(round % 2 == 0 ? "j" : "k");
                think(pause);
                confirm();
                think(pause);
                if (round % SEARCHES_EVERY == 0) {
                    lookUp(pause);
                }
                think(pause);
            } catch (IOException broken) {
                morning.failed();
            }
            round++;
        }
        page.ended().ifPresent(morning::ended);
    }

    private static void think(Duration pause) throws InterruptedException {
        Thread.sleep(
                Duration.ofNanos(ThreadLocalRandom.current().nextLong(pause.toNanos() / 2, pause.toNanos() * 3 / 2)));
    }

    private void step(String key) throws IOException, InterruptedException {
        press(Work.STEP, key);
    }

    /** What is not confirmed is left to others: it is unsure, another authority's, or somebody was quicker. */
    private void confirm() throws IOException, InterruptedException {
        if (press(Work.CONFIRM, "Enter")) {
            morning.confirmed();
            return;
        }
        morning.refused();
        Integer dialog =
                page.find("tag", (node, tag) -> tag.equals("vaadin-dialog")).orElse(null);
        if (dialog != null) {
            page.call(dialog, "handleClientClose");
        }
        step("j");
    }

    /** Whether something else is in sight afterwards. */
    private boolean press(Work work, String key) throws IOException, InterruptedException {
        int inbox = inbox();
        String before = inSight(inbox);
        morning.timed(work, () -> page.call(inbox, "press", key, before));
        return !inSight(inbox).equals(before);
    }

    private void lookUp(Duration pause) throws IOException, InterruptedException {
        String before = inSight(inbox());
        int field = page.find("accessibleName", (node, name) -> name.equals("Sök ärenden"))
                .orElseThrow(() -> new IOException("Nowhere to search"));
        morning.timed(Work.SEARCH, () -> page.write(field, WORDS.get(round % WORDS.size())));
        think(pause);
        morning.timed(Work.BACK, () -> page.go("inkorg/" + before));
    }

    private int inbox() throws IOException {
        return page.find("data-keys", (node, keys) -> keys.startsWith("Enter "))
                .orElseThrow(() -> new IOException("No inbox in sight"));
    }

    private String inSight(int inbox) {
        return page.value(inbox, "data-arende").orElse("");
    }

    /** What is measured. */
    enum Work {
        CONFIRM("confirm and next"),
        STEP("next row"),
        SEARCH("search"),
        BACK("back to the inbox");

        private final String name;

        Work(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

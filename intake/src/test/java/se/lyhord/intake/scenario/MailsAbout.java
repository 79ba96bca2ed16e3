package se.lyhord.intake.scenario;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.dispatch.Dispatch;

/** What has come to people's mailboxes about a matter. */
record MailsAbout(PostOffice office, long id, Supplier<ArendePage> page) {
    /** The last letter of this kind to somebody, when it has come. */
    Mail whenArrived(String address, Brevslag kind) {
        return await("%s to %s".formatted(kind, address))
                .atMost(Town.SOON)
                .until(() -> of(address, kind), mails -> !mails.isEmpty())
                .getLast();
    }

    private List<Mail> of(String address, Brevslag kind) {
        Set<String> sent = page.get().letters().stream()
                .filter(letter -> letter.letter().kind() == kind
                        && address.equals(letter.letter().recipient()))
                .map(Dispatch::messageId)
                .collect(Collectors.toSet());
        return office.mailsOf(address).stream()
                .filter(mail -> sent.contains(mail.messageId()))
                .toList();
    }

    /** The text of the morning mail in which somebody hears of it. */
    String inMorningMailOf(String address) {
        return await().atMost(Town.SOON)
                .until(
                        () -> office.mailsOf(address).stream()
                                .map(Mail::text)
                                .filter(text -> text.matches("(?s).*/arende/" + id + "\\b.*"))
                                .toList(),
                        texts -> !texts.isEmpty())
                .getLast();
    }
}

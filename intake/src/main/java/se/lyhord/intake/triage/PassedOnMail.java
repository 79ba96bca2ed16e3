package se.lyhord.intake.triage;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.intake.read.Forwarded;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;

/**
 * A citizen's mail that came through a colleague.
 *
 * @param by the colleague who sent it to us
 * @param writer the citizen, perhaps with nothing but a name as address; empty when nobody but colleagues is named
 * @param text what the citizen wrote
 * @param note what colleagues wrote on its way, empty when nothing
 */
public record PassedOnMail(Address by, Optional<Address> writer, String text, String note) {

    /** The mail that a colleague passed on; empty when the sender is no colleague or wrote it himself. */
    static Optional<PassedOnMail> in(ReadMessage message, OwnMail own) {
        return message.from()
                .filter(from -> own.isStaff(from) || own.isOurs(from))
                .flatMap(by -> message.forwarded().map(forwarded -> of(by, forwarded, own)));
    }

    /** Who wrote to us: the citizen whose mail a colleague passed on, else the sender. */
    static Optional<Address> writerOf(ReadMessage message, OwnMail own) {
        return in(message, own).flatMap(PassedOnMail::writer).or(message::from);
    }

    /** What was written to us, with the colleague's note; without mail quoted. */
    static String wordsOf(ReadMessage message, OwnMail own) {
        return in(message, own).map(mail -> mail.note() + "\n" + mail.text()).orElseGet(message::newText);
    }

    /** Colleagues pass on what colleagues passed on: the citizen is the first who is none. */
    private static PassedOnMail of(Address by, Forwarded outermost, OwnMail own) {
        Optional<Forwarded> citizens = outermost
                .chain()
                .filter(mail -> mail.from()
                        .filter(from -> !own.isStaff(from) && !own.isOurs(from))
                        .isPresent())
                .findFirst();
        Forwarded mail = citizens.orElse(outermost);
        String note = Stream.concat(
                        Stream.of(outermost.comment()),
                        outermost.chain().takeWhile(link -> !link.equals(mail)).map(Forwarded::text))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        return new PassedOnMail(by, citizens.flatMap(Forwarded::from), mail.text(), note);
    }
}

package se.lyhord.register.alarm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alarm that nobody has seen to yet.
 *
 * @param arendeName diarienummer, or the reference while there is none
 * @param person who is to know: id of a person in the routine, or a functional address
 * @param address where mail reached that one when it was raised
 * @param due when what it is about is due; null where there is no such moment
 * @param mailedAt when it was first put into a letter; null until then
 */
public record OpenAlarm(
        long id,
        String namnd,
        long arende,
        String arendeName,
        String person,
        String address,
        String sentence,
        boolean urgent,
        @Nullable Instant due,
        Instant raisedAt,
        @Nullable Instant mailedAt) {}

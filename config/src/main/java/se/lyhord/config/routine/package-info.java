/**
 * A nämnd's routine as typed records, read from YAML and checked as a whole when it is read; withholds the YAML library.
 *
 * <p>A component that is not {@code @Nullable} is a key that the file must have; a key that no record has is an error. What a routine is made of
 * has packages below, which know nothing of this one; here is what holds them together: the routine, its versions, its organisation and letters.
 */
@NullMarked
package se.lyhord.config.routine;

import org.jspecify.annotations.NullMarked;

/**
 * What people have begun to write and not sent.
 *
 * <p>Offers keeping a draft as it is written, and that a colleague writes; withholds what a colleague has written, and a draft from whoever may not
 * read what it is about.
 */
@NullMarked
package se.lyhord.register.draft;

import org.jspecify.annotations.NullMarked;

/**
 * What the citizens' pages show, as the templates in {@code src/main/jte} need it.
 *
 * <p>Offers one record for each part of a page and the words around the conversation in six languages; withholds the template engine. The
 * engine escapes whatever a template puts in.
 */
@NullMarked
package se.lyhord.console.citizen.page;

import org.jspecify.annotations.NullMarked;

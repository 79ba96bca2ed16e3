/**
 * A page of the desk as a browser holds it, without the browser: hundreds of them fit where a handful of browsers would.
 *
 * <p>Offers signing in, opening a page, pressing keys in it and knowing what it shows; withholds Vaadin's protocol.
 */
@NullMarked
package se.lyhord.console.benchmark.page;

import org.jspecify.annotations.NullMarked;

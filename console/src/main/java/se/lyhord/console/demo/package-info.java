/**
 * The citizens' mailboxes in the demo, so that letters can be read.
 *
 * <p>Offers a view that exists only while the demo mail server runs.
 */
@NullMarked
package se.lyhord.console.demo;

import org.jspecify.annotations.NullMarked;

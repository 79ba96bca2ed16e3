/** Starts the program; one package for each step of the work at the registrar's desk. */
@NullMarked
package se.lyhord.console;

import org.jspecify.annotations.NullMarked;

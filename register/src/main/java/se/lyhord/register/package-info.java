/** The diary (diarium): what a nämnd's ärenden are and where they are kept; knows neither mail nor pages. */
@NullMarked
package se.lyhord.register;

import org.jspecify.annotations.NullMarked;

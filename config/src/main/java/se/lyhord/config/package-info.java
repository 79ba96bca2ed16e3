/** What a nämnd has decided about its synpunkter och klagomål; knows neither Spring nor a database. */
@NullMarked
package se.lyhord.config;

import org.jspecify.annotations.NullMarked;

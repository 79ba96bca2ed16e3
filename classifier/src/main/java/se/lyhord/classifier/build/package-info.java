/**
 * Makes the files that the program carries instead of making them anew at each start; run by the build, never by the program.
 *
 * <p>Offers {@link se.lyhord.classifier.build.BuildModels}; withholds how it tells that the files there are still right.
 */
@NullMarked
package se.lyhord.classifier.build;

import org.jspecify.annotations.NullMarked;

package se.lyhord.register.learn.train;

import java.util.List;
import java.util.function.Supplier;
import se.lyhord.classifier.corpus.Example;

/** The examples that every model begins with; read only when one is trained. */
interface StarterExamples extends Supplier<List<Example>> {}

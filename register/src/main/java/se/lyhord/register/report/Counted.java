package se.lyhord.register.report;

/** The confirmed ärenden of one enhet, kvalitetsfaktor and kind; ids as the routine spells them. */
public record Counted(String unit, String factor, String kind, Answers answers) {}

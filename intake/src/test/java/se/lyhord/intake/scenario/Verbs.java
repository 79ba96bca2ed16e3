package se.lyhord.intake.scenario;

import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.desk.RegisterByHand;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.remind.desk.AlarmsOf;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.AskProvider;
import se.lyhord.register.verb.BeginInquiry;
import se.lyhord.register.verb.CloseArende;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.DelayAnswer;
import se.lyhord.register.verb.NoteDissatisfaction;
import se.lyhord.register.verb.NoteProviderReply;
import se.lyhord.register.verb.ReopenArende;
import se.lyhord.register.verb.ReportJav;

/** What colleagues can do and see. */
record Verbs(
        ConfirmArende confirm,
        BeginInquiry begin,
        AnswerArende answer,
        DelayAnswer delay,
        NoteDissatisfaction dissatisfied,
        ReportJav jav,
        AskProvider ask,
        NoteProviderReply reply,
        CloseArende close,
        ReopenArende reopen,
        AlarmsOf alarms,
        RegisterByHand byHand,
        ProviderRequests requests,
        Routines routines,
        Inbox inbox,
        ArendePages pages) {}

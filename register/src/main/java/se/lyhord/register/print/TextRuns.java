package se.lyhord.register.print;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Splits a paragraph into runs of one direction each (Unicode UAX 9). */
final class TextRuns implements BidiSplitter {
    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String text, byte direction) {
        bidi.setPara(text, direction, null);
    }

    @Override
    public int countTextRuns() {
        return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        BidiRun run = bidi.getVisualRun(index);
        return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
    }

    @Override
    public byte getBaseDirection(String text) {
        return Bidi.getBaseDirection(text);
    }
}

package se.lyhord.console.attachment;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws until its thread is interrupted: PDFBox itself goes on for as long as the file says, which may be for ever. */
class EndableRenderer extends PDFRenderer {
    EndableRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new EndableDrawer(parameters);
    }

    private static final class EndableDrawer extends PageDrawer {
        EndableDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("Nobody waits for the page any longer");
            }
            super.processOperator(operator, operands);
        }
    }
}

package se.lyhord.console.byhand;

import com.vaadin.flow.component.html.Div;
import se.lyhord.register.desk.Scans;

/** The place of scanned letters and photos in the form; each form has files of its own, so that what comes late comes to no other. */
class ScanUpload extends Div {
    private ScanFiles files = new ScanFiles();

    ScanUpload() {
        addClassName("entry-files");
        add(files);
    }

    /**
     * What has come.
     *
     * @throws se.lyhord.register.refusal.RefusedException when a file that the person sees has not come
     */
    Scans scans() {
        return files.scans();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Begins anew; what is still on its way has nowhere to come to. */
    void clear() {
        files = new ScanFiles();
        removeAll();
        add(files);
    }
}

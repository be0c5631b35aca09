package fr.centraleachat.recit;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Screenshots in the order of the story, in the folder {@code centrale.captures} if it is given.
 */
final class Captures {

    private final String dossier = System.getProperty("centrale.captures");
    private final AtomicInteger rang = new AtomicInteger();

    void prendre(Page page, String nom) {
        if (dossier == null) {
            return;
        }
        page.waitForLoadState();
        page.evaluate("scrollTo(0, 0)");
        var fichier = "%02d-%s.png".formatted(rang.incrementAndGet(), nom.replaceAll("\\W+", "-"));
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(dossier, fichier)));
    }
}

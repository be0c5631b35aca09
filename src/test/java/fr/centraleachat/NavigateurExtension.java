package fr.centraleachat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One Chromium for the run, one {@link Navigateur} for each test, at the application of the test's
 * context if it has one.
 */
public class NavigateurExtension
        implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace ESPACE = Namespace.create(NavigateurExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contexte) {
        return chromium()
                .map(c -> ConditionEvaluationResult.enabled("browser: " + c))
                .orElseGet(
                        () ->
                                ConditionEvaluationResult.disabled(
                                        "No Chromium: install it as /usr/bin/chromium, or give its"
                                                + " path in CHROMIUM."));
    }

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext contexte) {
        return parametre.getParameter().getType() == Navigateur.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parametre, ExtensionContext contexte) {
        var chrome =
                contexte.getRoot()
                        .getStore(ESPACE)
                        .getOrComputeIfAbsent("chrome", c -> new Chrome(), Chrome.class);
        var navigateur = new Navigateur(chrome.navigateur, adresse(contexte));
        contexte.getStore(ESPACE).put("navigateur", navigateur);
        return navigateur;
    }

    @Override
    public void afterEach(ExtensionContext contexte) {
        var navigateur = contexte.getStore(ESPACE).get("navigateur", Navigateur.class);
        if (navigateur != null) {
            navigateur.fermer();
        }
    }

    private static String adresse(ExtensionContext contexte) {
        if (!contexte.getRequiredTestClass().isAnnotationPresent(EssaiNavigateur.class)) {
            return "";
        }
        var port =
                SpringExtension.getApplicationContext(contexte)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
        return "http://localhost:" + port;
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome")
                .filter(c -> c != null && Files.isExecutable(Path.of(c)))
                .map(Path::of)
                .findFirst();
    }

    /** Closed with the run. */
    private static final class Chrome implements CloseableResource {

        private final Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser navigateur =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(chromium().orElseThrow())
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));

        @Override
        public void close() {
            navigateur.close();
            playwright.close();
        }
    }
}

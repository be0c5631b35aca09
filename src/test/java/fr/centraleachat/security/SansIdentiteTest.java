package fr.centraleachat.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.centraleachat.EssaiSpring;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every mapping of the application: a new page is closed before anybody thinks of it. */
@EssaiSpring
class SansIdentiteTest {

    /** Pages that a person needs before signing in, and the statement that the law wants public. */
    private static final Set<String> OUVERTES = Set.of("/connexion", "/error", "/accessibilite");

    @Autowired MockMvc http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void nothingButThePublicListAnswersWithoutIdentity() throws Exception {
        var ouvertes = new TreeSet<String>();
        var vues = 0;
        for (var info : mappings.getHandlerMethods().keySet()) {
            for (var chemin : info.getPatternValues()) {
                vues++;
                if (repond(info, chemin)) {
                    ouvertes.add(chemin);
                }
            }
        }
        assertThat(vues).isGreaterThan(5);
        assertThat(ouvertes).isSubsetOf(OUVERTES);
    }

    private boolean repond(RequestMappingInfo info, String chemin) throws Exception {
        var methodes = info.getMethodsCondition().getMethods();
        var methode = methodes.isEmpty() ? "GET" : methodes.iterator().next().name();
        var url = chemin.replaceAll("\\{[^}]*}", "1");
        var reponse =
                http.perform(request(HttpMethod.valueOf(methode), url)).andReturn().getResponse();
        if (url.startsWith("/api/")) {
            return reponse.getStatus() != 401;
        }
        var destination = reponse.getRedirectedUrl();
        return reponse.getStatus() != 302 || !destination.contains("/connexion");
    }
}

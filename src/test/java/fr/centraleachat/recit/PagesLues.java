package fr.centraleachat.recit;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The text of the pages of a procédure, for what no address of the API gives; with plain spaces.
 */
record PagesLues(MockMvc mvc, Conduite c) {

    String page(String suite) {
        return lire("/procedures/" + c.numero() + suite);
    }

    /** Every page of it, from the most recent act to the first. */
    String journal() {
        var tout = new StringBuilder();
        for (var page = "/procedures/" + c.numero() + "/journal"; page != null; ) {
            var html = lire(page);
            tout.append(html);
            page = suite(html);
        }
        return tout.toString();
    }

    private static String suite(String html) {
        int fin = html.indexOf("\">Actes plus anciens");
        return fin < 0
                ? null
                : html.substring(html.lastIndexOf('"', fin - 1) + 1, fin).replace("&amp;", "&");
    }

    private String lire(String adresse) {
        try {
            return mvc.perform(get(adresse).with(user(Gestes.CHARGE)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace('\u00a0', ' ');
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the contrôle de légalité. */
    String bordereau(int lot) {
        return DocumentsLus.produire(
                mvc, c, Gestes.CHARGE, "BORDEREAU_PREFECTURE?exemplaire=" + lot);
    }
}

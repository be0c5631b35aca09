package fr.centraleachat.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class TailleDeRequeteFilterTest {

    private final TailleDeRequeteFilter filtre =
            new TailleDeRequeteFilter(DataSize.ofMegabytes(150), DataSize.ofMegabytes(400));

    @Test
    void refusesABodyLargerThanAFileBeforeItIsRead() throws Exception {
        assertThat(statut("/taches/7", DataSize.ofMegabytes(152).toBytes())).isEqualTo(413);
        assertThat(statut("/taches/7", DataSize.ofMegabytes(150).toBytes() + 4096)).isEqualTo(200);
    }

    @Test
    void letsALargerFileOfOpenDataIn() throws Exception {
        assertThat(statut("/catalogue/imports", DataSize.ofMegabytes(300).toBytes()))
                .isEqualTo(200);
        assertThat(statut("/api/marches/import", DataSize.ofMegabytes(402).toBytes()))
                .isEqualTo(413);
    }

    private int statut(String chemin, long longueur) throws Exception {
        var requete =
                new MockHttpServletRequest("POST", chemin) {
                    @Override
                    public long getContentLengthLong() {
                        return longueur;
                    }
                };
        var reponse = new MockHttpServletResponse();
        filtre.doFilter(requete, reponse, new MockFilterChain());
        return reponse.getStatus();
    }
}

package fr.centraleachat.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class TailleDeRequeteFilterTest {

    private final TailleDeRequeteFilter filtre =
            new TailleDeRequeteFilter(DataSize.ofMegabytes(150));

    @Test
    void refusesABodyLargerThanAFileBeforeItIsRead() throws Exception {
        assertThat(statut(DataSize.ofMegabytes(152).toBytes())).isEqualTo(413);
        assertThat(statut(DataSize.ofMegabytes(150).toBytes() + 4096)).isEqualTo(200);
    }

    private int statut(long longueur) throws Exception {
        var requete =
                new MockHttpServletRequest("POST", "/taches/7") {
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

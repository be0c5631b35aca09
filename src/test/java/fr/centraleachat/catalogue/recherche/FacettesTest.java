package fr.centraleachat.catalogue.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.catalogue.recherche.PageDuCatalogue.Facette;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacettesTest {

    private static final List<Groupe> GROUPES =
            List.of(
                    new Groupe("MOBILIER", 2027, Etat.FINIT_DANS_L_ANNEE, 3),
                    new Groupe("MOBILIER", 2030, Etat.EN_COURS, 4),
                    new Groupe("NETTOYAGE", 2027, Etat.FINIT_DANS_L_ANNEE, 5),
                    new Groupe(null, null, Etat.EN_COURS, 6),
                    new Groupe("NETTOYAGE", 2020, Etat.TERMINE, 7));

    @Test
    void countsWhatEndsWithinAYearAmongWhatRuns() {
        var facettes = facettes(null, Etat.EN_COURS, null);

        assertThat(facettes.total()).isEqualTo(18);
        assertThat(facettes.etats())
                .extracting(Facette::nombre)
                .containsExactly(18, 8, 7); // the état chosen does not bear on its own facet
    }

    @Test
    void countsAFacetUnderTheOtherChoicesOnly() {
        var facettes = facettes("MOBILIER", null, 2027);

        assertThat(facettes.total()).isEqualTo(3);
        assertThat(facettes.familles())
                .containsExactly(new Facette("NETTOYAGE", 5), new Facette("MOBILIER", 3));
        assertThat(facettes.annees())
                .containsExactly(new Facette("2027", 3), new Facette("2030", 4));
    }

    @Test
    void givesNoValueToWhatHasNone() {
        assertThat(facettes(null, null, null).familles())
                .extracting(Facette::code)
                .containsExactly("NETTOYAGE", "MOBILIER");
    }

    private static Facettes facettes(String famille, Etat etat, Integer annee) {
        return new Facettes(new Recherche("", famille, etat, null, annee, null, 0), GROUPES);
    }
}

package fr.centraleachat.catalogue.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class CatalogueTest {

    @Autowired Catalogue catalogue;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void ranger() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        marche("CAT-1", "Fourniture de mobiliers scolaires", "MOBILIER", "2027-06-01")
                .deTitulaire("35257186300047", "Mobilier de Bourgogne");
        marche("CAT-2", "Désherbage des écoles élémentaires", "DESHERBAGE", "2029-06-01")
                .identifie("LONGVIC");
        marche("CAT-3", "Désherbage des gymnases", "DESHERBAGE", "2026-11-30");
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void findsWordsWhateverTheirAccentsAndTheirNumber() {
        assertThat(trouves("mobilier scolaire")).containsExactly("CAT-1");
        assertThat(trouves("ecole elementaire")).containsExactly("CAT-2");
        assertThat(trouves("cat-3")).containsExactly("CAT-3");
    }

    @Test
    void findsByTheTitulaire() {
        assertThat(trouves("35257186300047")).containsExactly("CAT-1");
        assertThat(trouves("mobilier de bourgogne")).containsExactly("CAT-1");
    }

    @Test
    void findsAWordOfTheObjetWithOneOfTheTitulaire() {
        assertThat(trouves("bourgogne mobilier scolaire")).containsExactly("CAT-1");
        assertThat(trouves("bourgogne désherbage")).isEmpty();
        assertThat(trouves("352 571 863")).containsExactly("CAT-1");
    }

    @Test
    void keepsWhatATitulaireHoldsAndWhatEndsInAYear() {
        var page =
                catalogue.chercher(new Recherche("", null, null, "35257186300047", null, null, 0));

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.annees()).containsExactly(new PageDuCatalogue.Facette("2027", 1));
        assertThat(page.titulaires())
                .containsExactly(
                        new PageDuCatalogue.FacetteDeTitulaire(
                                "35257186300047", "Mobilier de Bourgogne", 1));
    }

    @Test
    void saysWhatAnAdherentMayDoThere() {
        MarcheDEssai.creer(jdbc, "CAT-4", "Désherbage des cimetières").rejointPar("LONGVIC");

        var page = catalogue.chercher(new Recherche("desherbage", null, null, null, 0), "LONGVIC");

        assertThat(page.lignes())
                .extracting(l -> l.reference() + " " + l.acces())
                .containsExactly("CAT-2 A_REJOINDRE", "CAT-4 OUVERT", "CAT-3 FERME");
    }

    @Test
    void isOpenToItsAcheteurToo() {
        MarcheDEssai.creer(jdbc, "CAT-5", "Désherbage du stade").achetePar("LONGVIC");

        assertThat(
                        catalogue
                                .chercher(new Recherche("desherbage", null, null, "LONGVIC", 0))
                                .lignes())
                .extracting(LigneDuCatalogue::reference)
                .containsExactly("CAT-2", "CAT-5");
    }

    @Test
    void countsEachFacetUnderTheOtherChoices() {
        var page = catalogue.chercher(new Recherche("desherbage", null, Etat.EN_COURS, null, 0));

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.familles()).containsExactly(new PageDuCatalogue.Facette("DESHERBAGE", 1));
        assertThat(page.etats())
                .contains(
                        new PageDuCatalogue.Facette("EN_COURS", 1),
                        new PageDuCatalogue.Facette("TERMINE", 1));
    }

    @Test
    void keepsWhatIsOpenToAnAdherentAndWhatEndsWithinAYear() {
        var ouverts = catalogue.chercher(new Recherche("", null, null, "LONGVIC", 0));
        assertThat(ouverts.lignes()).extracting(LigneDuCatalogue::reference).contains("CAT-2");
        assertThat(ouverts.lignes())
                .extracting(LigneDuCatalogue::reference)
                .doesNotContain("CAT-1");

        var finissent =
                catalogue.chercher(new Recherche("", null, Etat.FINIT_DANS_L_ANNEE, null, 0));
        assertThat(finissent.lignes()).extracting(LigneDuCatalogue::reference).contains("CAT-1");
    }

    @Test
    void givesNothingForWordsThatMeanNothing() {
        assertThat(trouves("zzzz")).isEmpty();
        assertThat(trouves("\" ) & ( -")).isEmpty();
    }

    private List<String> trouves(String mots) {
        return catalogue.chercher(new Recherche(mots, null, null, null, 0)).lignes().stream()
                .map(LigneDuCatalogue::reference)
                .toList();
    }

    private MarcheDEssai marche(String reference, String objet, String famille, String fin) {
        return MarcheDEssai.creer(jdbc, reference, objet)
                .deLaFamille(famille)
                .du(LocalDate.of(2025, 1, 1), LocalDate.parse(fin));
    }
}

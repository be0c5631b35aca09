package fr.centraleachat.passation.domain;

import static fr.centraleachat.passation.domain.AchevementFixture.AUTRE_SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.SIRET;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.attribution.Attribution;
import fr.centraleachat.passation.domain.attribution.Attribution.Conclusion;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.publicite.Publicite;
import fr.centraleachat.passation.domain.saisine.Saisine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the agents would have entered before phase 12, for a MAPA of two lots of the métropole. */
public final class FichesDUnMapa {

    private final ObjectMapper json;

    public FichesDUnMapa(ObjectMapper json) {
        this.json = json;
    }

    Saisine saisine(Nature nature, int montant) {
        return lire(
                """
                {"objet":"Réfection des chemins","nature":"%s","cadre":"PROPRE",
                 "famille":"SIGNALETIQUE","codeCPV":"45233120","acheteur":"DIJON_METROPOLE",
                 "serviceInstructeur":{"adherent":"DIJON_METROPOLE"},
                 "beneficiaires":["DIJON_METROPOLE"],"montantEstimeHt":%d,
                 "lots":[{"numero":1,"objet":"Nord","montantEstimeHt":%3$d},
                         {"numero":2,"objet":"Sud","montantEstimeHt":%3$d}]}"""
                        .formatted(nature, 2 * montant, montant),
                Saisine.class);
    }

    public Montage montage(int montant) {
        return lire(
                """
                {"procedure":"MAPA","natureMarche":"MARCHE","techniques":["SANS_OBJET"],
                 "modalitesExecution":["SANS_OBJET"],"dureeMois":12,"variantesAutorisees":false,
                 "lots":[{"numero":1,"objet":"Nord","montantEstimeHt":%1$d},
                         {"numero":2,"objet":"Sud","montantEstimeHt":%1$d}],
                 "ccag":"TRAVAUX","formePrix":"FORFAITAIRE","typesPrix":["DEFINITIF_FERME"],
                 "lieuExecution":"21","typeCodeLieuExecution":"CODE_DEPARTEMENT",
                 "marcheInnovant":false,"considerationsSociales":["PAS_DE_CONSIDERATION_SOCIALE"],
                 "considerationsEnvironnementales":["CRITERE_ENVIRONNEMENTAL"],
                 "tauxAvancePrevu":12.5,"dureeValiditeOffresJours":120,
                 "criteres":[{"libelle":"Prix","type":"PRIX","poids":60},
                             {"libelle":"Chantier propre","type":"ENVIRONNEMENTAL","poids":40}]}"""
                        .formatted(montant),
                Montage.class);
    }

    Dce dce(UUID piece) {
        return new Dce(piece, piece, List.of(piece), piece, piece, List.of(piece), null, null);
    }

    Publicite publicite(UUID avis, LocalDate envoi, Instant dlro) {
        return lire(
                """
                {"decision":"PUBLIER","supports":["PROFIL_ACHETEUR"],"avis":["%s"],
                 "dateEnvoiPrevue":"%s","dlro":"%s"}"""
                        .formatted(avis, envoi, dlro),
                Publicite.class);
    }

    /** On lot 1 a second offer is ranked behind; on lot 2 there is one offer alone. */
    Rao rao(int montant) {
        return lire(
                """
                {"declarationsInterets":[],"candidatures":[%3$s,%4$s],
                 "offres":[{"lot":1,"operateur":"%1$s","qualification":"REGULIERE","montantHt":%5$d},
                           {"lot":1,"operateur":"%2$s","qualification":"REGULIERE","montantHt":%5$d},
                           {"lot":2,"operateur":"%1$s","qualification":"REGULIERE","montantHt":%5$d}],
                 "notes":[{"lot":1,"operateur":"%1$s","critere":"Prix","note":90,"appreciation":"Bien"},
                          {"lot":1,"operateur":"%2$s","critere":"Prix","note":71.5,"appreciation":"Cher"},
                          {"lot":2,"operateur":"%1$s","critere":"Prix","note":90,"appreciation":"Bien"}],
                 "conclusion":"PROPOSER","propositions":[]}"""
                        .formatted(
                                SIRET,
                                AUTRE_SIRET,
                                candidature(SIRET),
                                candidature(AUTRE_SIRET),
                                montant),
                Rao.class);
    }

    /** The service finds that nothing can be awarded. */
    Rao raoQuiArrete() {
        return lire(
                """
                {"declarationsInterets":[],"candidatures":[],"offres":[],"notes":[],
                 "conclusion":"ARRETER",
                 "propositions":[{"lot":1,"decision":"SANS_SUITE","motif":"Le tracé change."},
                                 {"lot":2,"decision":"SANS_SUITE","motif":"Le tracé change."}]}""",
                Rao.class);
    }

    Attribution sansAttributaire(LocalDate le) {
        return new Attribution(Conclusion.DECISION, null, List.of(renonce(1), renonce(2)), le);
    }

    private static DecisionDeLot renonce(int lot) {
        return new DecisionDeLot(
                lot, DecisionDeLot.Decision.SANS_SUITE, null, null, "Le tracé change.");
    }

    private static String candidature(String siret) {
        return """
        {"operateur":"%s","lots":[1,2],"typeGroupementOperateurs":"PAS_DE_GROUPEMENT",
         "sousTraitanceDeclaree":false,"recevable":true}"""
                .formatted(siret);
    }

    Attribution attribution(int montant, LocalDate le) {
        return new Attribution(
                Conclusion.DECISION, null, List.of(decision(1, montant), decision(2, montant)), le);
    }

    private static DecisionDeLot decision(int lot, int montant) {
        return new DecisionDeLot(
                lot,
                DecisionDeLot.Decision.ATTRIBUE,
                SIRET,
                Montant.de(montant),
                "La meilleure offre au regard des critères.");
    }

    private <T> T lire(String texte, Class<T> type) {
        try {
            return json.readValue(texte, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

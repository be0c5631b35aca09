package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.LectureJson;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns a body, of the API or of a page, into the record of its form. */
@Component
public class LiaisonDeSaisie {

    private final LecteurDeSaisie lecteur;
    private final ContraintesDeSaisie contraintes;
    private final ObjectMapper mapper;

    LiaisonDeSaisie(LecteurDeSaisie lecteur, ContraintesDeSaisie contraintes, ObjectMapper mapper) {
        this.lecteur = lecteur;
        this.contraintes = contraintes;
        this.mapper = mapper;
    }

    /**
     * @throws JsonProcessingException when the text is not JSON
     */
    JsonNode lire(String texte) throws JsonProcessingException {
        return mapper.readTree(texte);
    }

    /** As the API and the page show a record that is already known. */
    public ObjectNode ecrire(Object saisie) {
        return saisie == null ? mapper.createObjectNode() : mapper.valueToTree(saisie);
    }

    /** Any fact as JSON. */
    public JsonNode enJson(Object constat) {
        return mapper.valueToTree(constat);
    }

    /**
     * @param motifDu {@code motifSansAvis} is required beside the record's fields
     * @throws DonneesRefusees with every fault at once
     */
    public <S> Liee<S> lier(Class<S> type, JsonNode corps, boolean motifDu) {
        var modele = lecteur.lire(type);
        var sansMotif = corps.deepCopy();
        var motif = retirerLeMotif(sansMotif);
        List<Erreur> erreurs = new ArrayList<>(ControleDeSaisie.fautes(modele, sansMotif));
        if (motif == null && motifDu) {
            erreurs.add(motifAttendu());
        }
        if (!erreurs.isEmpty()) {
            throw new DonneesRefusees(erreurs);
        }
        var saisie = convertir(type, Elagage.sansVides(sansMotif));
        DonneesRefusees.siErreurs(contraintes.violees(saisie));
        return new Liee<>(saisie, motif);
    }

    /** Checks a record that the application itself made. */
    public void verifier(Object saisie) {
        DonneesRefusees.siErreurs(contraintes.violees(saisie));
    }

    private static String retirerLeMotif(JsonNode corps) {
        if (!(corps instanceof ObjectNode objet)) {
            return null;
        }
        var motif = objet.remove(SchemaDeSaisie.MOTIF_SANS_AVIS);
        if (motif == null || motif.isNull()) {
            return null;
        }
        if (!motif.isTextual()) {
            throw DonneesRefusees.champ(
                    SchemaDeSaisie.MOTIF_SANS_AVIS, "Écrivez le motif en toutes lettres.");
        }
        return motif.asText().isBlank() ? null : motif.asText().strip();
    }

    private static Erreur motifAttendu() {
        return Erreur.de(
                SchemaDeSaisie.MOTIF_SANS_AVIS,
                "Un avis attendu manque, ou n’est pas favorable : écrivez le motif pour achever"
                        + " sans lui.");
    }

    private <S> S convertir(Class<S> type, JsonNode corps) {
        try {
            return mapper.treeToValue(corps, type);
        } catch (JsonMappingException e) {
            throw new DonneesRefusees(LectureJson.erreurs(e));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param motifSansAvis null when none was given
     */
    public record Liee<S>(S saisie, String motifSansAvis) {}
}

package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        this.mapper =
                mapper.copy()
                        .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * @throws JsonProcessingException when the text is not JSON
     */
    public JsonNode lire(String texte) throws JsonProcessingException {
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
            throw refus(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a value said no to, at the place where it stands. */
    private static DonneesRefusees refus(JsonMappingException e) {
        var message =
                e.getCause() instanceof Refus refus
                        ? refus.getMessage()
                        : "Cette valeur ne peut pas être lue : corrigez-la.";
        return DonneesRefusees.champ(chemin(e), message);
    }

    private static String chemin(JsonMappingException e) {
        return e.getPath().stream()
                .map(
                        r ->
                                r.getFieldName() == null
                                        ? "[" + r.getIndex() + "]"
                                        : "." + r.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /**
     * @param motifSansAvis null when none was given
     */
    public record Liee<S>(S saisie, String motifSansAvis) {}
}

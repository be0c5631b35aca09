package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.ChampDecrit;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import fr.centraleachat.tache.Saisies;
import fr.centraleachat.tache.formulaire.FormulairePoste;
import fr.centraleachat.tache.formulaire.LecteurDeSaisie;
import fr.centraleachat.tache.formulaire.LiaisonDeSaisie;
import fr.centraleachat.tache.formulaire.SchemaDeSaisie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class SaisiesDePage implements Saisies {

    private final LiaisonDeSaisie liaison;
    private final LecteurDeSaisie lecteur;
    private final SchemaDeSaisie schema;
    private final Organisation organisation;

    SaisiesDePage(
            LiaisonDeSaisie liaison,
            LecteurDeSaisie lecteur,
            SchemaDeSaisie schema,
            Organisation organisation) {
        this.liaison = liaison;
        this.lecteur = lecteur;
        this.schema = schema;
        this.organisation = organisation;
    }

    @Override
    public <S> S lier(Class<S> type, JsonNode corps) {
        return liaison.lier(type, corps, false).saisie();
    }

    @Override
    public JsonNode schema(Class<?> type, String titre) {
        return schema.ecrire(lecteur.lire(type), titre, false);
    }

    @Override
    public List<ChampDecrit> champs(Class<?> type) {
        return DescriptionDeChamps.de(lecteur.lire(type).champs());
    }

    @Override
    public JsonNode lire(Class<?> type, Map<String, List<String>> ecrits) {
        return FormulairePoste.enJson(lecteur.lire(type), ecrits);
    }

    @Override
    public Postee recevoir(Class<?> type, HttpServletRequest requete) {
        var lignes = new GesteDeLigne(requete);
        var modele = lecteur.lire(type);
        var parametres = ReceptionDeSaisie.parametres(requete);
        FichiersNommes.ajouter(modele, requete, parametres);
        var corps = lignes.appliquer(modele, parametres);
        return new Postee(corps, lignes.demande());
    }

    @Override
    public Object dessiner(
            Class<?> type, Object contenu, List<Erreur> erreurs, Map<String, List<Choix>> choix) {
        var corps = contenu instanceof JsonNode json ? json : liaison.ecrire(contenu);
        return DessinDeFormulaire.dessiner(
                lecteur.lire(type),
                new ContenuDeFormulaire(
                        corps, erreurs, choix, Set.of(), PiecesAOffrir.AUCUNE, adherents()),
                false);
    }

    private Map<String, String> adherents() {
        return organisation.adherents().stream()
                .collect(
                        Collectors.toMap(
                                Adherent::code, Adherent::nom, (a, b) -> a, LinkedHashMap::new));
    }
}

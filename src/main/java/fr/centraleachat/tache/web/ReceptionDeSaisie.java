package fr.centraleachat.tache.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.tache.DepotDePiece;
import fr.centraleachat.tache.domain.FicheDeTache;
import fr.centraleachat.tache.formulaire.FormulairesDeTache;
import fr.centraleachat.tache.formulaire.LecteurDeSaisie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Reads what a page sent. Files are stored first, each on its own, and stand from then on as the
 * ids of their pieces: what comes after may fail without losing them.
 */
@Component
class ReceptionDeSaisie {

    /** What htmx makes of a file when it posts no file. */
    private static final String FICHIER_SANS_CONTENU = "[object File]";

    private final FormulairesDeTache formulaires;
    private final LecteurDeSaisie lecteur;
    private final DossiersDeTache dossiers;

    ReceptionDeSaisie(
            FormulairesDeTache formulaires, LecteurDeSaisie lecteur, DossiersDeTache dossiers) {
        this.formulaires = formulaires;
        this.lecteur = lecteur;
        this.dossiers = dossiers;
    }

    SaisieRecue recevoir(FicheDeTache fiche, HttpServletRequest requete) {
        var parametres = parametres(requete);
        List<Erreur> erreurs = new ArrayList<>();
        if (fiche.estOuverte() && fiche.droits().agit()) {
            fichiers(requete).forEach(f -> deposer(fiche, f, parametres, erreurs));
        }
        var lignes = new GesteDeLigne(requete);
        var formulaire = formulaires.exiger(fiche.tache().etape().formulaire());
        var corps = lignes.appliquer(lecteur.lire(formulaire.saisie()), parametres);
        return new SaisieRecue(corps, erreurs, lignes.demande());
    }

    static Map<String, List<String>> parametres(HttpServletRequest requete) {
        Map<String, List<String>> parametres = new LinkedHashMap<>();
        requete.getParameterMap()
                .forEach(
                        (nom, valeurs) ->
                                parametres.put(
                                        nom,
                                        Arrays.stream(valeurs)
                                                .filter(v -> !v.equals(FICHIER_SANS_CONTENU))
                                                .toList()));
        return parametres;
    }

    static List<MultipartFile> fichiers(HttpServletRequest requete) {
        var multipart = WebUtils.getNativeRequest(requete, MultipartHttpServletRequest.class);
        return multipart == null
                ? List.of()
                : multipart.getMultiFileMap().values().stream()
                        .flatMap(List::stream)
                        .filter(f -> !f.isEmpty())
                        .toList();
    }

    private void deposer(
            FicheDeTache fiche,
            MultipartFile fichier,
            Map<String, List<String>> parametres,
            List<Erreur> erreurs) {
        var champ = fichier.getName();
        try {
            var ids = new ArrayList<>(parametres.getOrDefault(champ, List.of()));
            ids.add(deposer(depot(fiche), fiche.tache().numero(), fichier));
            parametres.put(champ, ids);
        } catch (DonneesRefusees e) {
            erreurs.add(Erreur.de(champ, e.getMessage()));
        }
    }

    private DepotDePiece depot(FicheDeTache fiche) {
        return dossiers.depot(fiche.tache())
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No depot for " + fiche.tache().etape().formulaire()));
    }

    private static String deposer(DepotDePiece depot, String numero, MultipartFile fichier) {
        try (var contenu = fichier.getInputStream()) {
            return depot.deposer(
                    numero,
                    fichier.getName(),
                    fichier.getOriginalFilename(),
                    fichier.getContentType(),
                    contenu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.centraleachat.passation.domain.envoi;

import fr.centraleachat.passation.Support;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.dce.Visas;
import fr.centraleachat.passation.domain.publicite.Publicite;
import fr.centraleachat.passation.domain.publicite.TexteDeLAvis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Gives each support its dossier: the avis, the DCE, the text to copy. */
@Service
public class PreparationDesEnvois {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Visas visas;
    private final TexteDeLAvis texte;
    private final Envois envois;
    private final List<Support> sorties;
    private final Clock horloge;

    PreparationDesEnvois(
            Procedures procedures,
            Fiches fiches,
            Visas visas,
            TexteDeLAvis texte,
            Envois envois,
            List<Support> sorties,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.visas = visas;
        this.texte = texte;
        this.envois = envois;
        this.sorties = List.copyOf(sorties);
        this.horloge = horloge;
    }

    /** Stands being run twice. */
    public void preparer(String numero) {
        var procedure = procedures.exiger(numero);
        visas.exiger(numero);
        var publicite = fiches.exiger(numero, Publicite.class);
        var avis = texte.de(procedure);
        var pieces = new LinkedHashSet<UUID>(publicite.avis());
        pieces.addAll(fiches.exiger(numero, Dce.class).toutes());
        for (var support : publicite.supports()) {
            sortie(support)
                    .preparer(
                            new Support.Dossier(
                                    numero,
                                    support.name(),
                                    support,
                                    "Avis à publier : " + support.libelle(),
                                    avis,
                                    List.copyOf(pieces),
                                    publicite.dateEnvoiPrevue()));
        }
    }

    /** The date limite changed before these left: their text says the new one. */
    public void recopier(Procedure procedure, Publicite publicite) {
        var avis = texte.de(procedure);
        envois.deLaProcedure(procedure.numero(), GenreDEnvoi.PUBLICATION).stream()
                .filter(e -> !e.estClos())
                .filter(e -> publicite.supports().stream().anyMatch(s -> s.name().equals(e.cle())))
                .forEach(e -> e.reecrire(avis));
    }

    /**
     * The avis rectificatif goes where the avis went (R2151-4).
     *
     * @param texte to copy where the support takes a text
     */
    public void rectifier(Procedure procedure, String texteRectificatif, List<UUID> pieces) {
        for (var support : fiches.exiger(procedure.numero(), Publicite.class).supports()) {
            sortie(support)
                    .preparer(
                            new Support.Dossier(
                                    procedure.numero(),
                                    "RECTIFICATIF " + procedure.dlro() + " " + support.name(),
                                    support,
                                    "Avis rectificatif : " + support.libelle(),
                                    texteRectificatif,
                                    pieces,
                                    LocalDate.now(horloge)));
        }
    }

    private Support sortie(SupportDePublicite support) {
        return sorties.stream().filter(s -> s.dessert(support)).findFirst().orElseThrow();
    }
}

package fr.centraleachat.delai.detention;

import fr.centraleachat.delai.DelaisChanges;
import fr.centraleachat.delai.Detention;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.TempsPasse;
import fr.centraleachat.delai.Tranche;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tranches as they are kept, the last one until now. */
@Service
@Transactional
class DetentionEnTable implements Detention {

    private final AttenteRepository attentes;
    private final TrancheRepository tranches;
    private final TenueDesTranches tenue;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DetentionEnTable(
            AttenteRepository attentes,
            TrancheRepository tranches,
            TenueDesTranches tenue,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.attentes = attentes;
        this.tranches = tranches;
        this.tenue = tenue;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Override
    public void suspendre(String numero, String cle, String motif, Instant depuis) {
        attentes.ouvrir(
                numero,
                new Attente(cle, GenreDeDetenteur.JUGE, Priorite.SUSPENSION, motif, depuis, null));
        suivre(numero);
    }

    @Override
    public void reprendre(String numero, String cle, Instant le) {
        attentes.fermer(numero, cle, le);
        suivre(numero);
    }

    private void suivre(String numero) {
        tenue.prevoir(numero);
        evenements.publishEvent(new DelaisChanges(numero));
    }

    @Override
    @Transactional(readOnly = true)
    public TempsPasse de(String numero) {
        var maintenant = horloge.instant();
        return new TempsPasse(
                tranches.toutes(numero).stream()
                        .map(t -> t.fin() == null ? t.jusquA(fin(t.debut(), maintenant)) : t)
                        .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<GenreDeDetenteur> maintenant(String numero) {
        return tranches.enCours(numero).map(Tranche::detenteur);
    }

    private static Instant fin(Instant debut, Instant maintenant) {
        return maintenant.isBefore(debut) ? debut : maintenant;
    }
}

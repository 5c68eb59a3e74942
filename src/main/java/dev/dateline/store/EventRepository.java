package dev.dateline.store;

import dev.dateline.time.When;
import dev.dateline.timeline.Editions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

@Singleton
class EventRepository implements PanacheRepositoryBase<StoredEvent, UUID> {

  /** All events of the timeline. */
  List<UUID> ids(UUID timeline) {
    return find("select e.id from StoredEvent e where e.timeline = ?1 order by e.id", timeline)
        .project(UUID.class)
        .list();
  }

  /** Some events of the timeline, by id, that documents published up to a day tell of. */
  List<StoredEvent> toldBy(UUID timeline, String day, UUID after, int limit) {
    return getEntityManager()
        .createQuery(
            """
            select e from StoredEvent e
            where e.timeline = :timeline and e.id > :after and exists (
              select 1 from StoredReport r join StoredDocument d on d.id = r.document
              where r.event = e.id and substring(d.publishedAt, 1, 10) <= :day)
            order by e.id
            """,
            StoredEvent.class)
        .setParameter("timeline", timeline)
        .setParameter("after", after)
        .setParameter("day", day)
        .setHint(HibernateHints.HINT_READ_ONLY, true)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Reckons the salience of all events of a timeline anew. */
  void weigh(UUID timeline, Editions editions) {
    getEntityManager()
        .createQuery(
            """
            update StoredEvent e
            set e.salience = e.ownSalience * (:once + :again * e.retelling)
            where e.timeline = :timeline
            """)
        .setParameter("once", editions.once())
        .setParameter("again", editions.again())
        .setParameter("timeline", timeline)
        .executeUpdate();
  }

  /** Events of the timeline whose time may touch the given one; those without any bound don't. */
  List<UUID> overlapping(UUID timeline, When when) {
    StringBuilder query =
        new StringBuilder("select e.id from StoredEvent e where e.timeline = :timeline");
    Parameters parameters = Parameters.with("timeline", timeline);
    if (when.earliest() != null) {
      query.append(" and (e.latest >= :from or e.latest is null and e.earliest is not null)");
      parameters.and("from", Days.number(when.earliest()));
    }
    if (when.latest() != null) {
      query.append(" and (e.earliest <= :to or e.earliest is null and e.latest is not null)");
      parameters.and("to", Days.number(when.latest()));
    }
    return find(query.append(" order by e.id").toString(), parameters).project(UUID.class).list();
  }
}

-- Conditions are asked each by itself: GIN then leaps from one's rows to the next one's, where a single query that joins them by & reads every row of its rarest
-- word, of all years. The plan is always the same, so it is made once for a connection.
create function newest_hits(
    asked tsquery[], windows tsquery[], begins timestamptz[], ends timestamptz[], before timestamptz, before_arende bigint, most int)
returns table (arende bigint, arrived_at timestamptz) language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
    one tsquery;
    others tsquery := asked[2];
    wanted int := most;
    found_here int;
begin
    for further in 3 .. cardinality(asked) loop
        others := others && asked[further];
    end loop;
    for place in 1 .. cardinality(windows) loop
        exit when wanted <= 0;
        one := coalesce(asked[1], windows[place]);
        if others is null then
            return query
                select s.arende, s.arrived_at from arende_search s
                where s.words @@ one and s.words @@ windows[place]
                and s.arrived_at >= begins[place] and s.arrived_at < ends[place] and (s.arrived_at, s.arende) < (before, before_arende)
                order by s.arrived_at desc, s.arende desc limit wanted;
        else
            return query
                select s.arende, s.arrived_at from arende_search s
                where s.words @@ one and s.words @@ others and s.words @@ windows[place]
                and s.arrived_at >= begins[place] and s.arrived_at < ends[place] and (s.arrived_at, s.arende) < (before, before_arende)
                order by s.arrived_at desc, s.arende desc limit wanted;
        end if;
        get diagnostics found_here = row_count;
        wanted := wanted - found_here;
    end loop;
end $$;
comment on function newest_hits(tsquery[], tsquery[], timestamptz[], timestamptz[], timestamptz, bigint, int) is
    'The newest search rows that meet every condition and come before that moment and ärende: window after window, the newest first, until there are as many as wanted.';
